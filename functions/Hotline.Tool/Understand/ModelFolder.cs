using Hotline.Language.Learning;
using Hotline.Tool.Up;

namespace Hotline.Tool.Understand;

/// <summary>Where trained models lie unless said otherwise, and which of them was trained last.</summary>
internal sealed class ModelFolder(string folder)
{
    private readonly string _latest = Path.Combine(folder, "latest");

    public static ModelFolder InClone() => new(Path.Combine(Folders.Find(null).Root, "artifacts", "models"));

    /// <summary>Writes the file and notes it as the latest; a model of that version already there is the same one.</summary>
    public string Save(VersionedModel model, string? path)
    {
        path = Path.GetFullPath(path ?? Path.Combine(folder, $"{model.Info.Version}.hlm"));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.Create(path))
            {
                ModelFile.Save(model, file);
            }

            Directory.CreateDirectory(folder);
            File.WriteAllText(_latest, path);
            return path;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The model cannot be written: {fault.Message}", fault);
        }
    }

    public VersionedModel Load(string? path)
    {
        path ??= File.Exists(_latest) ? File.ReadAllText(_latest) : throw new ToolException("No model was trained yet: name one with --model, train one, or cross-validate with --folds 5.");
        try
        {
            using var file = File.OpenRead(path);
            return ModelFile.Load(file);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {fault.Message}", fault);
        }
    }
}
