using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>
/// What an operator asks a caller (or a clerk looks for in a letter), so that everything missing is asked for at once (rule 4.4).
/// <paramref name="Category"/> null asks it of everybody, else of that category and all under it.
/// </summary>
/// <param name="Told">Where a field of its own says it: the question is answered once that is filled in; null where only the text can.</param>
/// <param name="Signs">Words by which a text shows that it has been answered.</param>
public sealed record IntakeQuestion(string Id, string? Category, LocalText Text, ToldBy? Told, IReadOnlyList<string> Signs)
{
    public bool IsAskedOf(string? category) => Category is null || (category is not null && CategoryTree.IsWithin(category, Category));
}

/// <summary>What answers a question besides the words.</summary>
public enum ToldBy
{
    /// <summary>An address or a district, or a place of the city that the text names.</summary>
    Place,

    /// <summary>A way to reach the person.</summary>
    Contact,
}
