namespace Hotline.Core.Policy.Versions;

/// <summary>
/// An administrator puts files into the proposal they work on, which begins with the first of them. They need not be right yet;
/// what is not the name of a policy file is refused.
/// </summary>
/// <param name="Changes">Whole files; null takes one out.</param>
/// <param name="Seen">The version of the proposal that the files were made from; 0 where there was none.</param>
public sealed record DraftPolicy(IReadOnlyDictionary<string, string?> Changes, int Seen, string By);

public sealed class DraftPolicyHandler(PolicyLibrary library, IPolicyProposals proposals, TimeProvider time)
{
    /// <summary>The largest policy file, in characters: ten times the demonstration city's.</summary>
    public const int MostCharacters = 2_000_000;

    public async Task<Result<PolicyProposal>> HandleAsync(DraftPolicy command, CancellationToken cancellation)
    {
        var errors = new ErrorList(NamesIn(command.Changes));
        if (errors.Count > 0)
        {
            return errors;
        }

        var history = await library.HistoryAsync(cancellation);
        var own = await library.OwnAsync(history, command.By, cancellation);
        if ((own?.Version ?? 0) != command.Seen)
        {
            return Errors.ProposalStale();
        }

        var begun = own ?? Begin(history, command.By, time);
        var start = await library.FilesAsync(history, begun with { Changes = new Dictionary<string, string?>() }, cancellation);
        var changed = begun.Changed(start, command.Changes);
        return await proposals.SaveAsync(changed, cancellation) ? changed : Errors.ProposalStale();
    }

    internal static PolicyProposal Begin(PolicyHistory history, string by, TimeProvider time)
    {
        var now = time.GetUtcNow();
        return new($"{by}-{now:yyyyMMddHHmmssfff}", 0, by, now, history.InForce, new Dictionary<string, string?>());
    }

    internal static IEnumerable<Error> NamesIn(IReadOnlyDictionary<string, string?> changes)
    {
        foreach (var (name, text) in changes)
        {
            if (!PolicyFileSet.IsName(name))
            {
                yield return Errors.UnknownField($"files.{name}");
            }
            else if (text?.Length > MostCharacters)
            {
                yield return Errors.TooLong($"files.{name}", MostCharacters);
            }
        }
    }
}
