using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Tests.Policy;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Builders;

/// <summary>The operations on the policy over a small city, with everything they need.</summary>
internal sealed class PolicyDesk
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero));
    private readonly DraftPolicyHandler _draft;
    private readonly OfferPolicyHandler _offer;
    private readonly PolicyCheck _check = new([]);
    private readonly PolicyFileSet _delivered = PolicyFileSet.Of(new TestPolicy());

    public PolicyDesk()
    {
        Library = new(Store, Store, new(new TestPolicy()));
        _draft = new(Library, Store, _time);
        _offer = new(Library, Store, _check, Store, _time);
    }

    public PolicyStoreInMemory Store { get; } = new();

    public PolicyLibrary Library { get; }

    public string Delivered(string file) => _delivered.Find(file)!;

    /// <summary>The delivered file with one thing changed.</summary>
    public string Changed(string file, string old, string replacement)
    {
        Delivered(file).Split(old).Length.ShouldBe(2, $"\"{old}\" in {file}");
        return Delivered(file).Replace(old, replacement, StringComparison.Ordinal);
    }

    public Task<Result<PolicyProposal>> ProposeAsync(string by, string file, string? text) =>
        new ProposePolicyHandler(Library, _check, _draft, _offer).HandleAsync(new(new Dictionary<string, string?> { [file] = text }, "因为需要。", by), [], None);

    public Task<Result<PolicyProposal>> DraftAsync(string by, string file, string? text, int seen = 0) =>
        _draft.HandleAsync(new(new Dictionary<string, string?> { [file] = text }, seen, by), None);

    public Task<Result<PolicyProposal>> OfferAsync(PolicyProposal proposal) => _offer.HandleAsync(new(proposal.Id, proposal.Version, "因为需要。", proposal.By), None);

    public Task<Result<PolicyVersion>> ApproveAsync(PolicyProposal proposal, string by) =>
        new ApprovePolicyHandler(Library, Store, Store, _check, Store, _time).HandleAsync(new(proposal.Id, proposal.Version, by), [], None);

    public Task<Result<PolicyProposal>> RebaseAsync(PolicyProposal proposal, bool drop) =>
        new RebaseProposalHandler(Library, Store).HandleAsync(new(proposal.Id, proposal.Version, drop, proposal.By), None);

    public Task<Result<PolicyProposal>> RevertAsync(string by, int number) =>
        new ProposeRevertHandler(Library, Store, _check, _offer, _time).HandleAsync(new(number, "改回去。", by), [], None);

    public Task<Result<EditedEntry>> EditAsync(string by, string file, string part, string entry, EntryAction action, params (string Field, string Text)[] typed) =>
        new EditPolicyEntryHandler(Library, _draft).HandleAsync(
            new(file, part, entry, action, typed.ToDictionary(field => field.Field, field => (IReadOnlyList<string>)[field.Text]), by), None);

    public async Task<PolicyFileSet> InForceAsync() => await Library.InForceAsync(await Library.HistoryAsync(None), None);
}
