using System.Security.Cryptography;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Findings;

/// <summary>A supervisor proposes a finding against a department, with its grounds and the cases it rests on.</summary>
public sealed record ProposeFinding(string Department, FindingCause? Cause, string? Grounds, IReadOnlyList<string> Cases, Actor By);

public sealed class ProposeFindingHandler(IFindings findings, CityPolicy policy, TimeProvider time)
{
    /// <summary>More than anybody would weigh together.</summary>
    private const int MostCases = 50;

    public async Task<Result<Finding>> HandleAsync(ProposeFinding command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (policy.Departments.Find(command.Department) is null)
        {
            return Errors.NotFound("department");
        }

        var errors = new ErrorList();
        if (command.Cause is null)
        {
            errors.Add(Errors.Required("cause"));
        }

        FieldChecks.Text(errors, "grounds", command.Grounds, policy.Deadlines.Limits.NoteCharacters);
        if (command.Cases.Count > MostCases)
        {
            errors.Add(Errors.TooMany("cases", MostCases));
        }

        for (var i = 0; i < command.Cases.Count; i++)
        {
            if (!Reference.TryParse(command.Cases[i], out _))
            {
                errors.Add(Errors.Malformed($"cases[{i}]", "260304-0000-0000"));
            }
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var proposed = new Finding
        {
            Id = RandomNumberGenerator.GetHexString(16, lowercase: true),
            Department = command.Department,
            Cause = command.Cause!.Value,
            Grounds = command.Grounds!.Trim(),
            Cases = [.. command.Cases.Select(Reference.Parse)],
            ProposedAt = time.GetUtcNow(),
            ProposedBy = command.By.Account,
            Version = 1,
        };
        await findings.AddAsync(proposed, cancellation);
        return proposed;
    }
}
