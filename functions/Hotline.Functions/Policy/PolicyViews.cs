using Hotline.Core.Policy.Versions;

namespace Hotline.Functions.Policy;

/// <summary>Versions and proposals as the API shows them.</summary>
public sealed class PolicyViews(PolicyLibrary library, PolicyInForce running)
{
    /// <summary>What is in force, what was, and what is proposed; <c>running</c> is what the process that answers runs by.</summary>
    public async Task<object> AllAsync(CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        return new
        {
            history.InForce,
            Running = running.Number,
            history.Versions,
            Proposals = (await library.OpenAsync(history, cancellation)).Select(Of),
        };
    }

    public static object Of(PolicyProposal proposal) => new
    {
        proposal.Id,
        proposal.Version,
        proposal.By,
        proposal.BegunAt,
        proposal.OfferedAt,
        proposal.Reason,
        proposal.StartedFrom,
        proposal.Restores,
        Files = proposal.Changes.Keys.Order(StringComparer.Ordinal),
    };
}
