using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Route;

/// <summary>Several cases at once to one department; a category that is left open stays each one's own.</summary>
public sealed record DispatchCases(IReadOnlyList<SeenCase> Cases, string? Department, string? Category, Actor By);

/// <summary>A case in the version that whoever decides has seen.</summary>
public sealed record SeenCase(Reference Reference, int Version);

/// <summary>What became of each; one that is refused does not hold up the others.</summary>
public sealed record DispatchedCase(Reference Reference, IReadOnlyList<Error> Refusals);

public sealed class DispatchCasesHandler(DispatchCaseHandler dispatch)
{
    /// <summary>As many as a page of the desk shows, with room for one that grew meanwhile.</summary>
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<DispatchedCase>>> HandleAsync(DispatchCases command, CancellationToken cancellation)
    {
        if (command.Cases.Count is 0 or > Most)
        {
            return Errors.OutOfRange("cases", 1, Most);
        }

        var dispatched = new List<DispatchedCase>();
        foreach (var seen in command.Cases)
        {
            var outcome = await dispatch.HandleAsync(
                new(seen.Reference, seen.Version, command.Department, command.Category, null, null, command.By), [], cancellation);
            if (outcome.Errors.FirstOrDefault(error => error.Kind == ErrorKind.Invalid && error.Field == "department") is { } faulty)
            {
                return faulty;
            }

            dispatched.Add(new(seen.Reference, outcome.Errors));
        }

        return Result.Of<IReadOnlyList<DispatchedCase>>(dispatched);
    }
}
