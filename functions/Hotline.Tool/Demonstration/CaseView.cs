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
        where TFact : CaseFact => Count<TFact>() > 0;

    public int Count<TFact>()
        where TFact : CaseFact
    {
        var type = JsonNamingPolicy.CamelCase.ConvertName(typeof(TFact).Name);
        return Timeline.Count(entry => entry.Type == type);
    }

    internal sealed record Named(string Id);

    internal sealed record Entry(string Type);
}
