using System.Globalization;
using CsvHelper;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Language;
using Hotline.Language.ColdStart;
using Hotline.Language.Places;
using Hotline.Language.Redaction;

namespace Hotline.Tool.Routes;

/// <summary>Runs a table of examples against the rules, the way a filed case goes.</summary>
internal static class RoutesTest
{
    public static async Task<int> RunAsync(FileInfo file, IPolicySource source, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            var policy = PolicyLoader.Load(source);
            var examples = Read(file);
            var understanding = new EmbeddedUnderstanding(policy, new ColdStartModel(new ColdStartTraining(policy), TimeProvider.System), new Redactor(policy));
            var locator = new Locator(policy, new DistrictMap(policy, source));
            var wrong = 0;
            foreach (var (index, example) in examples.Index())
            {
                var decision = RoutingRules.Decide(policy, await AskAsync(example, understanding, locator, cancellation));
                // The header is the file's first row.
                wrong += RouteReport.Print(output, index + 2, example, decision, policy) ? 0 : 1;
            }

            output.WriteLine($"{examples.Count} examples: {examples.Count - wrong} as expected, {wrong} not");
            return wrong == 0 ? 0 : 1;
        }
        catch (Exception faulty) when (faulty is PolicyException or ToolException)
        {
            output.WriteLine(faulty.Message);
            return 1;
        }
    }

    private static List<RouteExample> Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new ToolException($"There is no {file.FullName}.");
        }

        using var csv = new CsvReader(file.OpenText(), CultureInfo.InvariantCulture);
        try
        {
            return [.. csv.GetRecords<RouteExample>()];
        }
        catch (CsvHelperException fault)
        {
            throw new ToolException($"{file.Name}, row {csv.Parser?.Row}: not a row with the columns text and department.", fault);
        }
    }

    private static async Task<RoutingQuestion> AskAsync(
        RouteExample example, EmbeddedUnderstanding understanding, Locator locator, CancellationToken cancellation)
    {
        var understood = await understanding.UnderstandAsync(example.Text, cancellation);
        var chosen = RouteExample.Blank(example.StatedCategory) is { } stated ? new CategoryCandidate(stated, 1) : understood.Candidates[0];
        return new RoutingQuestion(
            chosen.Category,
            chosen.Probability,
            understood.Kind,
            understood.Urgency,
            locator.Locate(example.Place.District, example.Place, example.Text),
            example.Text)
        {
            RunnerUp = understood.Candidates.FirstOrDefault(other => other.Category != chosen.Category),
        };
    }
}
