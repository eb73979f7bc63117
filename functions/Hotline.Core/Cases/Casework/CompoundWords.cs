using System.Text.Json;

namespace Hotline.Core.Cases.Casework;

/// <summary>Words of an event that have parts: written as JSON, so that they are encrypted and can be erased like all words.</summary>
public static class CompoundWords
{
    public static string Write<T>(T words)
        where T : class => JsonSerializer.Serialize(words, CoreJson.Options);

    /// <summary>Null once erased.</summary>
    public static T? WordsAs<T>(this CaseEvent @event)
        where T : class => @event.Words is { } words ? JsonSerializer.Deserialize<T>(words.Text, CoreJson.Options) : null;

    /// <summary>The words of that event of a case.</summary>
    public static T? WordsAs<T>(this Case found, int? number)
        where T : class => number is { } at ? found.Events[at - 1].WordsAs<T>() : null;

    /// <summary>The plain words of that event of a case.</summary>
    public static string? WordsIn(this Case found, int? number) => number is { } at ? found.Events[at - 1].Words?.Text : null;

    /// <summary>What a person reads in the list of what happened.</summary>
    public static string? Readable(this CaseEvent @event) => @event.Fact switch
    {
        CaseReceived or CaseClassified => null,
        CoHandlersInvited => Lines(@event.WordsAs<Invitation>()?.Parts.Select(part => part.Asked)),
        PartContributed => @event.WordsAs<Contribution>()?.Text,
        CoordinationNoted when @event.WordsAs<CoordinationNote>() is { } words => Lines([words.Leader, words.Note]),
        ReturnAdjudicated when @event.WordsAs<Adjudication>() is { } words => Lines([words.Rule, words.Decision]),
        AnswerDrafted => @event.WordsAs<AnswerText>()?.Text,
        PlanFiled when @event.WordsAs<PlanText>() is { } words => Lines([words.Summary, .. words.Titles]),
        CasePublished when @event.WordsAs<PublicText>() is { } words => Lines(words.Answer is null ? [words.Complaint] : [words.Complaint, words.Answer]),
        DeviationNoted when @event.WordsAs<DeviationText>() is { } words => Lines([words.Note, words.Remedy]),
        _ => @event.Words?.Text,
    };

    private static string? Lines(IEnumerable<string>? lines) => lines is null ? null : string.Join('\n', lines);
}
