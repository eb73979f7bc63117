using System.Text.Json;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration;

/// <summary>Of a case as the API shows it to staff, what the stories need.</summary>
internal sealed record CaseView(
    string Reference, int Version, CaseView.Named Status, CaseView.Named? Category, CaseView.Named? Department, IReadOnlyList<CaseView.Entry> Timeline)
{
    /// <summary>Given to a department, or to the dispatch desk for a person to decide.</summary>
    public bool IsRouted => Department is not null || Happened<CaseSentToDesk>() || Happened<CaseReturned>();

    public bool Happened<TFact>()
        where TFact : CaseFact => Of<TFact>().Any();

    /// <summary>How often a department returned it with these words.</summary>
    public int Returns(string? ground) => Of<CaseReturned>().Count(entry => entry.Text == ground);

    private IEnumerable<Entry> Of<TFact>()
        where TFact : CaseFact => Timeline.Where(entry => entry.Type == JsonNamingPolicy.CamelCase.ConvertName(typeof(TFact).Name));

    internal sealed record Named(string Id);

    internal sealed record Entry(string Type, string? Text);
}
