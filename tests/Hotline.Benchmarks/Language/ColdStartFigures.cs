using System.Diagnostics;
using System.Globalization;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Language;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;
using Hotline.Language.Redaction;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>The demonstration city's category file alone against labelled texts: no text of the file is learned from.</summary>
internal static class ColdStartFigures
{
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["urban"] = "城乡建设",
        ["environment"] = "环境保护",
        ["transport"] = "交通运输",
        ["education"] = "教育文体",
        ["labour"] = "劳动和社会保障",
        ["commerce"] = "商贸旅游",
        ["health"] = "卫生计生",
    };

    public static void Print(IReadOnlyList<LabelledText> texts)
    {
        var policy = PolicyLoader.Load(new EmbeddedPolicy());
        var model = new ColdStartModel(new ColdStartTraining(policy), TimeProvider.System);
        var understanding = new EmbeddedUnderstanding(policy, model, new Redactor(policy));
        var watch = Stopwatch.StartNew();
        model.CurrentAsync(CancellationToken.None).GetAwaiter().GetResult();
        var training = watch.Elapsed;

        var (right, amongSeven, sure, rightWhenSure) = (0, 0, 0, 0);
        watch.Restart();
        foreach (var text in texts)
        {
            var candidates = understanding.UnderstandAsync(string.Join('\n', text.Fields), CancellationToken.None).GetAwaiter().GetResult().Candidates;
            var isRight = LabelOf(candidates[0]) == text.Label;
            right += isRight ? 1 : 0;
            amongSeven += LikeliestLabel(candidates) == text.Label ? 1 : 0;
            if (candidates[0].Probability < policy.Deadlines.Classification.DeskBelow)
            {
                continue;
            }

            sure++;
            rightWhenSure += isRight ? 1 : 0;
        }

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]cold start[/]: learned {policy.Categories.Leaves.Count()} categories in {training.TotalSeconds:0.0} s; accuracy {(double)amongSeven / texts.Count:0.000} among the seven classes (target 0.75), {(double)right / texts.Count:0.000} where any other class is an error; {(double)sure / texts.Count:0.000} surer than the desk's threshold, of these {(double)rightWhenSure / sure:0.000} right; {watch.Elapsed.TotalMilliseconds / texts.Count:0.000} ms a text");
    }

    private static string? LabelOf(CategoryCandidate candidate) => Labels.GetValueOrDefault(candidate.Category.Split('.')[0]);

    private static string? LikeliestLabel(IEnumerable<CategoryCandidate> candidates) => candidates
        .Where(candidate => LabelOf(candidate) is not null)
        .GroupBy(LabelOf)
        .MaxBy(group => group.Sum(candidate => candidate.Probability))?.Key;
}
