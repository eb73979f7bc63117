using System.Globalization;
using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Matching;

/// <summary>
/// Finds the hot issues of now and warns the supervisors of those that rise (rule 5.3: what has strong public echo is seen to promptly).
/// Safe to repeat: an issue is warned of once at each size it reaches, counted in factors of the policy's rise.
/// </summary>
public sealed class FindHotIssuesHandler(
    IHotIssueFinder finder, IHotIssues issues, IOutbox outbox, IAccounts accounts, CityPolicy policy, TimeProvider time)
{
    /// <summary>The rising issues that somebody was warned of in this round.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var list = await finder.FindAsync(time.GetUtcNow(), cancellation);
        await issues.PutAsync(list, cancellation);
        var rising = list.Issues.Where(issue => issue.Rising).ToList();
        if (rising.Count == 0)
        {
            return 0;
        }

        var supervisors = (await accounts.ListAsync(cancellation)).Where(account => account.Roles.Contains(Role.Supervisor)).ToList();
        var warned = 0;
        foreach (var issue in rising)
        {
            warned += await WarnAsync(issue, supervisors, list.At, cancellation) ? 1 : 0;
        }

        return warned;
    }

    private async Task<bool> WarnAsync(HotIssue issue, IReadOnlyList<Account> supervisors, DateTimeOffset at, CancellationToken cancellation)
    {
        var size = (int)Math.Log(issue.People, policy.Deadlines.Matching.HotRise);
        var name = string.Create(CultureInfo.InvariantCulture, $"hot-issue-{issue.Cases[0].Digits}-{size}");
        var isNew = false;
        foreach (var supervisor in supervisors)
        {
            isNew |= await outbox.PutAsync(
                Mailbox.OfPerson(supervisor.Name), new(name, NoticeKind.HotIssue, at, List: null, Lines: []), cancellation);
        }

        return isNew;
    }
}
