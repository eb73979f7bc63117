using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Answer;

/// <summary>
/// Reads a case: staff within their scope, as its co-handlers or as its first contact, anyone else with the query code. An unknown reference and a wrong code get one answer.
/// </summary>
public sealed record ReadCase(Reference Reference, string? QueryCode, Actor? By);

public sealed class ReadCaseHandler(ICases cases, IKeyedHash hash)
{
    public async Task<Result<Case>> HandleAsync(ReadCase query, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(query.Reference, cancellation);
        if (query.By is { IsStaff: true } staff)
        {
            return found is null ? Errors.CaseNotFound() : MayRead(staff, found.State) ? found : Errors.NotYourDepartment();
        }

        return found is not null && QueryCode.Matches(hash, query.Reference, query.QueryCode, found.State.QueryCodeHash)
            ? found
            : Errors.CaseNotFound();
    }

    /// <summary>The case that a merged one is handled with; null for any other.</summary>
    public async Task<Case?> MainOfAsync(Case found, CancellationToken cancellation) =>
        found.State.MergedInto is { } merged ? await cases.FindAsync(merged.Main, cancellation) : null;

    /// <summary>
    /// Co-handlers need the whole case for their part. Whoever took the case first stays answerable for it and can follow it wherever it
    /// goes (rule 4.5), and so can whoever is to take that responsibility over.
    /// </summary>
    private static bool MayRead(Actor staff, CaseState state) =>
        staff.MaySee(state.Department) || state.IsCoHandler(staff) || staff.Account == state.FirstContact.Account || state.HandOver?.IsTo(staff) == true;
}
