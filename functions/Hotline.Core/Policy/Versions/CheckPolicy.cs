namespace Hotline.Core.Policy.Versions;

/// <summary>What would be wrong with the policy in force were these files put into it; changes nothing.</summary>
public sealed record CheckPolicy(IReadOnlyDictionary<string, string?> Changes);

public sealed class CheckPolicyHandler(PolicyLibrary library, PolicyCheck check)
{
    public async Task<Result<PolicyFileSet>> HandleAsync(CheckPolicy command, IReadOnlyList<Error> unread, CancellationToken cancellation)
    {
        if (new ErrorList(DraftPolicyHandler.NamesIn(command.Changes)).JoinedTo(unread) is { Count: > 0 } all)
        {
            return all;
        }

        var inForce = await library.InForceAsync(await library.HistoryAsync(cancellation), cancellation);
        var files = inForce.With(command.Changes);
        return PolicyFaults.Refuse(check.FaultsOf(files, inForce)) is { Count: > 0 } faults ? faults : files;
    }
}
