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
