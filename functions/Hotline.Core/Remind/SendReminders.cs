using System.Collections.Concurrent;
using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// One round of reminders: looks only at what is due within the horizon, list by list, and sends each case the stage it has reached.
/// Safe to repeat, to run late and to run twice at once: a stage is recorded on its case once, and a row is marked in the one
/// transaction that leaves its digest.
/// </summary>
public sealed class SendRemindersHandler(
    IReminderRows rows,
    RemindCaseHandler remind,
    DeliverDigestHandler deliver,
    IAccounts accounts,
    ReminderStages stages,
    CityPolicy policy,
    TimeProvider time)
{
    /// <summary>A list whose rows keep changing under the round is left to the next one.</summary>
    private const int Tries = 3;

    private const int AtOnce = 8;

    /// <summary>The digests that this round left.</summary>
    public async Task<IReadOnlyList<Digest>> HandleAsync(CancellationToken cancellation)
    {
        var staff = new Lazy<Task<IReadOnlyList<Account>>>(() => accounts.ListAsync(cancellation));
        var left = new List<Digest>();
        foreach (var list in policy.Departments.All.Select(department => department.Id).Append(CityPolicy.Desk))
        {
            for (var attempt = 1; !await TryListAsync(list, staff, left, cancellation) && attempt < Tries; attempt++)
            {
            }
        }

        return left;
    }

    /// <summary>False when somebody else was at the same rows, so that some are to be looked at again.</summary>
    private async Task<bool> TryListAsync(
        string list, Lazy<Task<IReadOnlyList<Account>>> staff, List<Digest> left, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var read = await rows.ReadAsync(list, stages.Horizon(now), cancellation);
        foreach (var digest in read.Left)
        {
            await deliver.HandleAsync(digest, await staff.Value, cancellation);
        }

        var alone = true;
        foreach (var part in (await RemindAsync(read.Due, cancellation)).Chunk(Digest.MostLines))
        {
            var digest = new Digest(list, $"{now.UtcTicks:D19}-{part[0].Line.Reference.Digits}", now, [.. part.Select(row => row.Line)]);
            if (!await rows.LeaveAsync(digest, part, cancellation))
            {
                alone = false;
                continue;
            }

            left.Add(digest);
            await deliver.HandleAsync(digest, await staff.Value, cancellation);
        }

        return alone;
    }

    private async Task<IEnumerable<RemindedRow>> RemindAsync(IReadOnlyList<DueRow> due, CancellationToken cancellation)
    {
        var reminded = new ConcurrentBag<RemindedRow>();
        await Parallel.ForEachAsync(
            due,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (row, stop) =>
            {
                if (await remind.HandleAsync(row, stop) is { } sent)
                {
                    reminded.Add(sent);
                }
            });
        return reminded.OrderBy(row => row.Line.Due).ThenBy(row => row.Line.Reference.Digits, StringComparer.Ordinal);
    }
}
