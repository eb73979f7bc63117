using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Core.Classify;

/// <summary>The texts whose category a person at the desk gave, read from their cases as they stand now.</summary>
public sealed class LearnedExamples(ICaseExamples noted, ICases cases, CityPolicy policy, Calendar.WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>Of the months the policy looks back on; erased texts and categories the policy no longer has are left out.</summary>
    public async Task<IReadOnlyList<CaseExample>> ReadAsync(CancellationToken cancellation)
    {
        var examples = new List<CaseExample>();
        var month = Month.Of(calendar.LocalDate(time.GetUtcNow()));
        for (var back = 0; back < policy.Deadlines.Learning.Months; back++, month = month.Previous)
        {
            await foreach (var reference in noted.ListAsync(month, cancellation))
            {
                if (await cases.FindAsync(reference, cancellation) is { } found && ExampleOf(found) is { } example)
                {
                    examples.Add(example);
                }
            }
        }

        examples.Sort((one, other) => string.CompareOrdinal(one.Reference.Digits, other.Reference.Digits));
        return examples;
    }

    /// <summary>The same whatever the order in which storage gave them.</summary>
    public static string DigestOf(IReadOnlyList<CaseExample> examples, string basis)
    {
        var lines = examples.Select(example => $"{example.Reference.Digits} {example.Category}").Prepend(basis);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16];
    }

    /// <param name="share">0 to 1.</param>
    public static bool IsHeldOut(Reference reference, double share)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(reference.Digits));
        return BitConverter.ToUInt32(hash) < share * uint.MaxValue;
    }

    private CaseExample? ExampleOf(Case found)
    {
        var category = found.State.Classification?.Category;
        return IsDecidedByAPerson(found) && policy.Categories.Find(category) is not null && found.Submission?.Text is { Length: > 0 } text
            ? new(found.State.Reference, text, category!)
            : null;
    }

    private static bool IsDecidedByAPerson(Case found)
    {
        var guess = found.Events.Select(@event => @event.Fact).OfType<CaseClassified>().LastOrDefault()?.Classification;
        return found.State.Classification is { } now && now.By != guess?.By;
    }
}
