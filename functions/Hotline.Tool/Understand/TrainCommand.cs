using System.CommandLine;
using System.Globalization;
using Hotline.Language.Learning;
using Spectre.Console;

namespace Hotline.Tool.Understand;

/// <summary><c>train</c>: learns any labels of any labelled texts and writes a versioned model.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var data = new LabelledDataOptions();
        var output = new Option<string>("--out") { Description = "File to write; artifacts/models/VERSION.hlm if not given." };
        var storage = new Option<string>("--storage") { Description = "Connection string of a service's storage to put the model into as well." };
        var command = new Command("train", "Train a classifier on labelled texts and write it as a model file.") { output, storage };
        foreach (var option in data.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Working.RunAsync(async stop =>
        {
            var model = Train(data.Of(parsed), parsed.GetValue(output), stop);
            if (parsed.GetValue(storage) is { } connection)
            {
                await ModelUpload.SendAsync(model, connection, stop);
                Console.WriteLine($"To put it to use: POST /api/models/{model.Info.Version}/activate");
            }
        }));
        return command;
    }

    private static VersionedModel Train(LabelledData data, string? output, CancellationToken stop)
    {
        data = data.WithColumns();
        var read = data.Read();
        var texts = read.Where(text => text.Fields.Any(field => !string.IsNullOrWhiteSpace(field))).ToList();
        var labels = texts.CountBy(text => text.Label).ToList();
        if (labels.Count < 2)
        {
            throw new ToolException($"There must be texts of at least two labels; {data.File.Name} has {labels.Count}.");
        }

        var start = TimeProvider.System.GetTimestamp();
        var model = Working.WithProgress("Training", progress => Trainer.Train(texts, TrainingSettings.For(texts), progress, stop));
        var versioned = ModelVersions.Name(model, texts.Count, TimeProvider.System.GetUtcNow(), data.Text, data.Label);
        var path = ModelFolder.InClone().Save(versioned, output);

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"Model [bold]{versioned.Info.Version}[/]: {labels.Count} labels from {texts.Count} texts in {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0.0} s, {new FileInfo(path).Length / 1e6:0.0} MB");
        Console.WriteLine(path);
        Note(read.Count - texts.Count, "rows have a label but no text and were left out");
        Note(labels.Count(label => label.Value == 1), "labels have a single text: they are known, but hardly learned");
        return versioned;
    }

    private static void Note(int count, string what)
    {
        if (count > 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Note: {count} {what}."));
        }
    }
}
