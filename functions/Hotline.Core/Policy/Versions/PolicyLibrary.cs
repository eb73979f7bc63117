namespace Hotline.Core.Policy.Versions;

/// <summary>What an administrator has before them: the policy in force, or what they are about to make of it.</summary>
/// <param name="Own">The proposal that they work on.</param>
/// <param name="Files">With their changes.</param>
public sealed record PolicyWork(PolicyHistory History, PolicyFileSet InForce, PolicyProposal? Own, PolicyFileSet Files);

/// <summary>Reads versions and proposals with their files.</summary>
public sealed class PolicyLibrary(IPolicyVersions versions, IPolicyProposals proposals, DeliveredPolicy delivered)
{
    public Task<PolicyHistory> HistoryAsync(CancellationToken cancellation) => versions.HistoryAsync(cancellation);

    /// <summary>The files of a version; null where there is no such version.</summary>
    public async Task<PolicyFileSet?> FilesAsync(PolicyHistory history, int number, CancellationToken cancellation) =>
        history.Find(number) is { } version ? await versions.FilesAsync(version, cancellation)
        : number == PolicyHistory.Delivered && history.Versions.Count == 0 ? PolicyFileSet.Of(delivered.Source)
        : null;

    public async Task<PolicyFileSet> InForceAsync(PolicyHistory history, CancellationToken cancellation) =>
        (await FilesAsync(history, history.InForce, cancellation))!;

    /// <summary>What the policy would be with the proposal.</summary>
    public async Task<PolicyFileSet> FilesAsync(PolicyHistory history, PolicyProposal proposal, CancellationToken cancellation) =>
        (await FilesAsync(history, proposal.StartedFrom, cancellation) ?? throw new InvalidDataException($"Proposal {proposal.Id} was begun from a version that is not there."))
        .With(proposal.Changes);

    /// <summary>Oldest first. One that came into force is over even where its removal failed.</summary>
    public async Task<IReadOnlyList<PolicyProposal>> OpenAsync(PolicyHistory history, CancellationToken cancellation) =>
        [.. (await proposals.ListAsync(cancellation)).Where(proposal => IsOpen(history, proposal)).OrderBy(proposal => proposal.BegunAt)];

    public async Task<PolicyProposal?> FindOpenAsync(PolicyHistory history, string id, CancellationToken cancellation) =>
        await proposals.FindAsync(id, cancellation) is { } found && IsOpen(history, found) ? found : null;

    /// <summary>The proposal that this administrator works on.</summary>
    public async Task<PolicyProposal?> OwnAsync(PolicyHistory history, string account, CancellationToken cancellation) =>
        (await OpenAsync(history, cancellation)).FirstOrDefault(proposal => proposal.By == account);

    public async Task<PolicyWork> WorkOfAsync(string account, CancellationToken cancellation)
    {
        var history = await HistoryAsync(cancellation);
        var inForce = await InForceAsync(history, cancellation);
        var own = await OwnAsync(history, account, cancellation);
        return new(history, inForce, own, own is null ? inForce : await FilesAsync(history, own, cancellation));
    }

    private static bool IsOpen(PolicyHistory history, PolicyProposal proposal) => history.Versions.All(version => version.Approval?.Proposal != proposal.Id);
}
