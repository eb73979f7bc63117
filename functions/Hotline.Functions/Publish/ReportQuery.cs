using System.Globalization;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Reports;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Reads what report is asked for from the address: a period by name (2026-03, 2026-Q1, 2026) or two days, a dimension and filters.</summary>
internal static class ReportQuery
{
    public static PullReport Read(HttpRequest request, ErrorList faults)
    {
        var period = Period(request, faults);
        return new(
            period?.From ?? request.Date("from", faults),
            period?.To ?? request.Date("to", faults),
            request.Choice<ReportDimension>("by", faults),
            new(
                request.Text("department"),
                request.Text("category"),
                request.Text("district"),
                request.Choice<Channel>("channel", faults),
                request.Choice<CaseKind>("kind", faults),
                request.Choice<Urgency>("urgency", faults)));
    }

    /// <summary>The same query as it stands in an address.</summary>
    public static string AddressOf(PullReport query)
    {
        var (filter, text) = (query.Filter, new Dictionary<string, string?>());
        text["from"] = query.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        text["to"] = query.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        text["by"] = Text(query.By);
        text["department"] = filter.Department;
        text["category"] = filter.Category;
        text["district"] = filter.District;
        text["channel"] = Text(filter.Channel);
        text["kind"] = Text(filter.Kind);
        text["urgency"] = Text(filter.Urgency);
        return string.Join('&', text.Where(field => field.Value is not null).Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value!)}"));
    }

    private static string? Text<T>(T? choice)
        where T : struct, Enum => choice is { } chosen ? EnumText.Of(chosen) : null;

    private static RatedPeriod? Period(HttpRequest request, ErrorList faults)
    {
        if (request.Text("period") is not { } name)
        {
            return null;
        }

        if (!RatedPeriod.TryParse(name, out var period))
        {
            faults.Add(Errors.Malformed("period", "yyyy-MM, yyyy-Qn, yyyy"));
        }

        return period;
    }
}
