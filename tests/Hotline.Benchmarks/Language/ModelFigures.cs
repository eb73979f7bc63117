using System.Diagnostics;
using System.Globalization;
using Hotline.Language.Learning;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>What training costs, how large the model file is, and how long loading and classifying take.</summary>
internal static class ModelFigures
{
    public static void Print(IReadOnlyList<LabelledText> texts)
    {
        var watch = Stopwatch.StartNew();
        var model = Trainer.Train(texts, TrainingSettings.For(texts));
        var training = watch.Elapsed;
        using var file = new MemoryStream();
        ModelFile.Save(ModelVersions.Name(model, texts.Count, TimeProvider.System.GetUtcNow(), [], null), file);

        file.Position = 0;
        watch.Restart();
        var loaded = ModelFile.Load(file).Model;
        var loading = watch.Elapsed;

        var probabilities = new float[loaded.Labels.Count];
        loaded.Classify(texts[0].Fields, probabilities);
        var before = GC.GetAllocatedBytesForCurrentThread();
        watch.Restart();
        foreach (var text in texts)
        {
            loaded.Classify(text.Fields, probabilities);
        }

        var each = watch.Elapsed / texts.Count;
        var garbage = (GC.GetAllocatedBytesForCurrentThread() - before) / texts.Count;

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]model of all[/]: {model.FeatureCount} features, trained in {training.TotalSeconds:0.0} s (budget 180), file {file.Length / 1e6:0.0} MB (budget 30), loaded in {loading.TotalMilliseconds:0} ms (budget 300), {each.TotalMilliseconds:0.000} ms a text (budget 0.5), {garbage} bytes of garbage a text");
    }
}
