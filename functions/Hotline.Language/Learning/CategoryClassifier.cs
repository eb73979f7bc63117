using Hotline.Core.Classify;
using Hotline.Language.ColdStart;

namespace Hotline.Language.Learning;

/// <summary>A model whose labels are the policy's categories.</summary>
internal sealed class CategoryClassifier(VersionedModel versioned) : IClassifier
{
    public string Version => versioned.Info.Version;

    public int Texts => versioned.Info.Texts;

    public IReadOnlyList<string> Categories { get; } = [.. versioned.Model.Labels.Where(label => label != ColdStartTraining.Outside)];

    /// <summary>Empty where the text is like none of them.</summary>
    public string BestOf(string text)
    {
        var probabilities = new float[versioned.Model.Labels.Count];
        versioned.Model.Classify([text], probabilities);
        return versioned.Model.Labels[Array.IndexOf(probabilities, probabilities.Max())];
    }

    public byte[] ToFile()
    {
        using var file = new MemoryStream();
        ModelFile.Save(versioned, file);
        return file.ToArray();
    }
}
