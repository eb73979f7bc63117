using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Classify;

/// <summary>
/// What a text says and what spoke for the judgement of it. Quotes the citizen, so it is personal: kept encrypted with the case and
/// erased with its words.
/// </summary>
public sealed record TextFindings
{
    public static readonly TextFindings None = new();

    /// <summary>The three likeliest categories, the best first.</summary>
    public IReadOnlyList<CategoryFinding> Categories { get; init; } = [];

    /// <summary>The words that tell the kind; none where it is only the usual one.</summary>
    public IReadOnlyList<string> KindCues { get; init; } = [];

    public IReadOnlyList<string> UrgencyCues { get; init; } = [];

    public Sentiment Sentiment { get; init; }

    /// <summary>The words that tell the sentiment.</summary>
    public IReadOnlyList<string> SentimentCues { get; init; } = [];

    /// <summary>What the text is about in its own words, the most telling first.</summary>
    public IReadOnlyList<string> KeyPhrases { get; init; } = [];

    public Writing Writing { get; init; }

    /// <summary>Places of the city's gazetteer as the text names them, in its order.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>People, and ways to reach or recognise them.</summary>
    public IReadOnlyList<PersonalMention> Mentions { get; init; } = [];
}

/// <summary>A category with the phrases of the text that spoke for it and against it.</summary>
public sealed record CategoryFinding(string Category, double Probability, IReadOnlyList<string> For, IReadOnlyList<string> Against);

/// <summary>A piece of a text that tells who somebody is; <paramref name="Kind"/> is that of the redaction.</summary>
public sealed record PersonalMention(Publish.PersonalKind Kind, string Text);

/// <summary>How the writer feels about the matter.</summary>
[JsonConverter(typeof(EnumTextConverter<Sentiment>))]
public enum Sentiment
{
    Neutral,
    Negative,
    Positive,

    /// <summary>Both, neither far stronger: thanks for one thing, anger about another.</summary>
    Mixed,
}

/// <summary>What a text is written in.</summary>
[JsonConverter(typeof(EnumTextConverter<Writing>))]
public enum Writing
{
    /// <summary>None of the others, or nothing to tell it by.</summary>
    Other,

    /// <summary>Chinese in simplified characters, or in such as both scripts share.</summary>
    Simplified,
    Traditional,
    English,

    /// <summary>Chinese of both scripts, or Chinese and English side by side.</summary>
    Mixed,
}
