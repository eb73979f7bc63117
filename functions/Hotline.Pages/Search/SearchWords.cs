namespace Hotline.Pages.Search;

/// <summary>What somebody looks for, as they typed and chose it.</summary>
public sealed record SearchWords
{
    public string? Text { get; init; }

    public string? Reference { get; init; }

    public string? CallerNumber { get; init; }

    public string? Place { get; init; }

    public string? District { get; init; }

    public string? Department { get; init; }

    public string? Category { get; init; }

    public string? Status { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Page { get; init; }

    /// <summary>What tells of a person may not stand in an address, where histories and logs keep it.</summary>
    public bool IsPersonal => Text is not null || CallerNumber is not null || Place is not null;

    /// <summary>Every field that is filled in, by its name in the form.</summary>
    public IEnumerable<(string Name, string Value)> Given =>
        from each in new (string Name, string? Value)[]
        {
            ("text", Text), ("reference", Reference), ("callerNumber", CallerNumber), ("place", Place), ("district", District),
            ("department", Department), ("category", Category), ("statuses", Status), ("from", From), ("to", To),
        }
        where each.Value is not null
        select (each.Name, each.Value);

    public static SearchWords Of(Func<string, string?> read) => new()
    {
        Text = read("text"),
        Reference = read("reference"),
        CallerNumber = read("callerNumber"),
        Place = read("place"),
        District = read("district"),
        Department = read("department"),
        Category = read("category"),
        Status = read("statuses"),
        From = read("from"),
        To = read("to"),
        Page = read("page"),
    };

    /// <summary>Where the same search is kept, to be come back to or sent to a colleague; only for one that is not personal.</summary>
    public string Address() =>
        $"/search?{string.Join('&', Given.Append((Name: "page", Value: Page ?? "1")).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value)}"))}";
}
