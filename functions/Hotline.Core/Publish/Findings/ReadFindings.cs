using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Findings;

/// <summary>The findings against one department or (<paramref name="Department"/> null) against all; a department reads its own.</summary>
public sealed record ReadFindings(string? Department, Actor By);

public sealed class ReadFindingsHandler(IFindings findings, CityPolicy policy)
{
    /// <summary>Latest first. Over all departments it asks for each by its name: there are some dozens.</summary>
    public async Task<Result<IReadOnlyList<Finding>>> HandleAsync(ReadFindings query, CancellationToken cancellation)
    {
        if (Refusal(query.Department, query.By) is { } refusal)
        {
            return refusal;
        }

        var asked = query.Department is { } one ? [one] : policy.Departments.All.Select(department => department.Id);
        var found = await Task.WhenAll(asked.Select(department => findings.OfAsync(department, cancellation)));
        return found.SelectMany(each => each).OrderByDescending(finding => finding.ProposedAt).ToList();
    }

    public async Task<Result<Finding>> FindAsync(string department, string id, Actor by, CancellationToken cancellation)
    {
        if (Refusal(department, by) is { } refusal)
        {
            return refusal;
        }

        return await findings.FindAsync(department, id, cancellation) is { } found ? found : Errors.NotFound("finding");
    }

    private Error? Refusal(string? department, Actor by)
    {
        if (department is not null && policy.Departments.Find(department) is null)
        {
            return Errors.NotFound("department");
        }

        return by.MaySee(department) ? null : Errors.NotYourDepartment();
    }
}
