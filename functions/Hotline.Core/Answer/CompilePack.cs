using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Print;
using Phrase = Hotline.Core.Publish.Bulletins.BulletinPhrases;

namespace Hotline.Core.Answer;

/// <summary>
/// Compiles what a coordination meeting needs of the cases on its agenda (text 4): for each who asks what, where it stands, when it is
/// due and what happened, in the order of the agenda. Refused as a whole when one case is unknown or not the caller's to see.
/// </summary>
public sealed record CompilePack(string? Title, IReadOnlyList<string> Cases, Actor By);

public sealed class CompilePackHandler(ICases cases, CityPolicy policy, CityTime cityTime, TimeProvider time)
{
    public async Task<Result<Pack>> HandleAsync(CompilePack query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "title", query.Title, policy.Deadlines.Limits.AddressCharacters);
        if (query.Cases.Count == 0)
        {
            errors.Add(Errors.Required("cases"));
        }
        else if (query.Cases.Count > policy.Supervision.MeetingItems)
        {
            errors.Add(Errors.TooMany("cases", policy.Supervision.MeetingItems));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var found = new List<Case>();
        foreach (var text in query.Cases)
        {
            if (!Reference.TryParse(text, out var reference)
                || await cases.FindAsync(reference, cancellation) is not { } one
                || !query.By.MaySee(one.State.Department))
            {
                return Errors.CaseNotFound();
            }

            found.Add(one);
        }

        return new Pack(query.Title!.Trim(), time.GetUtcNow(), found);
    }

    /// <summary>The pack set out for print; contacts stay out of it.</summary>
    public PrintDocument Print(Pack pack, string language)
    {
        var words = new PrintWords(policy, cityTime, language);
        return new(
            language,
            pack.Title,
            null,
            policy.Supervision.Bulletins.Office.In(language),
            words.Day(pack.CompiledAt),
            [.. pack.Cases.SelectMany((one, i) => Blocks(one, i + 1, words))]);
    }

    private static IEnumerable<PrintBlock> Blocks(Case one, int number, PrintWords words)
    {
        var state = one.State;
        yield return new PrintHeading($"{number}. {state.Reference} {words.Category(state.Classification?.Category)}");
        yield return new PrintParagraph(one.Submission?.Text ?? "—");
        yield return new PrintTable(
            words.All(Phrase.Lead, Phrase.CoHandlers, Phrase.Standing, Phrase.Received, Phrase.Due),
            [
                PrintWords.Row(
                    words.Department(state.Department),
                    words.Departments(state.Directive?.CoHandlers ?? []),
                    CaseTexts.Status(state.Status, words.Language),
                    words.Moment(state.ReceivedAt),
                    words.Moment(state.AnswerClock.Due)),
            ]);
        yield return new PrintTable(
            words.All(Phrase.Time, Phrase.Event),
            [.. one.Events.Select(@event => PrintWords.Row(words.Moment(@event.At), CaseTexts.Happened(@event.Fact, words.Department, words.Language)))]);
    }
}

/// <summary>The cases on a meeting's agenda, as they stood when it was compiled.</summary>
public sealed record Pack(string Title, DateTimeOffset CompiledAt, IReadOnlyList<Case> Cases);
