using Hotline.Core.Access;

namespace Hotline.Core.Publish.Findings;

/// <summary>Which finding is changed, by whom, and the version they last saw.</summary>
public sealed record FindingChange(string Department, string Id, int Version, Actor By);

/// <summary>The one way a person's action reaches a finding: find within their scope, compare versions, change, save.</summary>
public sealed class FindingChanges(IFindings findings)
{
    public async Task<Result<Finding>> ChangeAsync(FindingChange change, Func<Finding, Result<Finding>> act, CancellationToken cancellation)
    {
        if (!change.By.MaySee(change.Department))
        {
            return Errors.NotYourDepartment();
        }

        if (await findings.FindAsync(change.Department, change.Id, cancellation) is not { } found)
        {
            return Errors.NotFound("finding");
        }

        if (found.Version != change.Version)
        {
            return Errors.FindingStale();
        }

        var changed = act(found);
        return !changed.Succeeded || await findings.SaveAsync(changed.Value, cancellation) ? changed : Errors.FindingStale();
    }
}
