using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Core.Search;

namespace Hotline.Core.Intake;

/// <summary>What an operator or clerk has typed so far of a call or a letter; all of it may still be missing or unfinished.</summary>
/// <param name="Category">What they chose themselves, if anything.</param>
public sealed record AssistEntry(string? Text, Contact? Contact, Place? Place, string? Category, Actor By);

/// <summary>What the service knows that helps to take the case up well. Nothing of it is kept.</summary>
public sealed record EntryAid
{
    /// <summary>The person's earlier cases, latest first; null while there is no whole number to look for.</summary>
    public SearchPage? History { get; init; }

    /// <summary>Null while there are no words.</summary>
    public Understanding? Understood { get; init; }

    /// <summary>Where the case would go; null as <see cref="Understood"/>.</summary>
    public RoutingDecision? Goes { get; init; }

    /// <summary>What to ask, in order, so that everything missing is asked for at once (rule 4.4).</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; init; } = [];

    public IReadOnlyList<SimilarCase> Similar { get; init; } = [];
}

/// <param name="Answered">Whether what has been typed shows an answer.</param>
public sealed record AskedQuestion(IntakeQuestion Question, bool Answered);

/// <summary>Helps while a call or letter is typed, so it never refuses: what cannot be looked up yet is left out.</summary>
public sealed class AssistEntryHandler(
    ITextUnderstanding understanding,
    SearchCasesHandler search,
    FindSimilarCasesHandler similar,
    Locator locator,
    CityPolicy policy)
{
    private const int HistoryShown = 5;
    private const int SimilarShown = 5;

    public async Task<EntryAid> HandleAsync(AssistEntry query, CancellationToken cancellation)
    {
        var text = string.IsNullOrWhiteSpace(query.Text) ? null : Shortened(query.Text.Trim());
        var where = locator.Locate(query.Place?.District, query.Place, text);
        var understood = text is null ? null : await understanding.UnderstandAsync(text, cancellation);
        var goes = understood is null ? null : Decide(query, understood, where, text!);
        var history = await HistoryAsync(query, cancellation);
        var alike = text is null ? [] : await SimilarAsync(query, text, cancellation);
        return new()
        {
            History = history,
            Understood = understood,
            Goes = goes,
            Questions = Questions(query, goes, where, text ?? ""),
            Similar = [.. alike.Where(one => history?.Hits.Any(hit => hit.Case.Reference == one.Case.Reference) != true).Take(SimilarShown)],
        };
    }

    private string Shortened(string text) =>
        text.Length <= policy.Deadlines.Limits.TranscriptCharacters ? text : text[..policy.Deadlines.Limits.TranscriptCharacters];

    private RoutingDecision Decide(AssistEntry query, Understanding understood, Location where, string text)
    {
        var likeliest = understood.Candidates[0];
        return RoutingRules.Decide(
            policy,
            new RoutingQuestion(
                query.Category ?? likeliest.Category,
                query.Category is null ? likeliest.Probability : 1,
                understood.Kind,
                understood.Urgency,
                where,
                text));
    }

    private async Task<SearchPage?> HistoryAsync(AssistEntry query, CancellationToken cancellation)
    {
        if (query.Contact?.Phone is not { } number)
        {
            return null;
        }

        var outcome = await search.HandleAsync(
            new(null, null, number, null, null, null, null, [], null, null, Page: 1, HistoryShown, query.By), [], cancellation);
        return outcome.Succeeded ? outcome.Value : null;
    }

    private async Task<IReadOnlyList<SimilarCase>> SimilarAsync(AssistEntry query, string text, CancellationToken cancellation)
    {
        var outcome = await similar.HandleAsync(new(text, CallerNumber: null, query.Place, query.By), [], cancellation);
        return outcome.Succeeded ? outcome.Value : [];
    }

    /// <summary>Questions of the category only once it is sure: those of a wrong one would lead the talk astray.</summary>
    private IReadOnlyList<AskedQuestion> Questions(AssistEntry query, RoutingDecision? goes, Location where, string text)
    {
        var sure = goes?.Question is { } question && question.Confidence >= policy.Deadlines.Classification.DeskBelow;
        var category = query.Category ?? (sure ? goes!.Question.Category : null);
        return [.. policy.Questions
            .Where(each => each.IsAskedOf(category))
            .Select(each => new AskedQuestion(each, IsAnswered(each, query, where, text)))];
    }

    private static bool IsAnswered(IntakeQuestion question, AssistEntry query, Location where, string text) => question.Told switch
    {
        ToldBy.Place when query.Place?.Address is not null || where.Within.Count > 1 => true,
        ToldBy.Contact when query.Contact is { Phone: not null } or { Email: not null } or { PostalAddress: not null } => true,
        _ => Keyword.FirstIn(question.Signs, text) is not null,
    };
}
