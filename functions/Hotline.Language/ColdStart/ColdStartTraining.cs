using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Policy;
using Hotline.Language.Learning;

namespace Hotline.Language.ColdStart;

/// <summary>What a city can have before its first case: a classifier taught by the category file alone.</summary>
public sealed class ColdStartTraining
{
    /// <summary>The label of texts that are no matter of any category; no category can be called so.</summary>
    internal const string Outside = "";

    private const int DigestLetters = 10;

    public ColdStartTraining(CityPolicy policy)
    {
        Texts = [.. policy.Categories.Leaves.SelectMany(leaf => TextsOf(policy.Categories, leaf)), .. SmallTalk()];
        Version = $"{ModelInfo.Trainer}-policy-{DigestOf(Texts)}";
    }

    /// <summary>The same for the same examples and trainer, so that a model once trained need not be trained again.</summary>
    public string Version { get; }

    internal IReadOnlyList<LabelledText> Texts { get; }

    /// <param name="at">UTC.</param>
    public VersionedModel Train(DateTimeOffset at) =>
        new(new ModelInfo(Version, at, Texts.Count, [], null), Trainer.Train(Texts, TrainingSettings.ForFewExamples));

    // The names of the category and of those above it are the words clerks use for it, so they teach too.
    private static IEnumerable<LabelledText> TextsOf(CategoryTree categories, Category leaf)
    {
        foreach (var example in leaf.Examples)
        {
            yield return new LabelledText([example], leaf.Id);
        }

        yield return new LabelledText([leaf.Name.ZhHans], leaf.Id);
        yield return new LabelledText([leaf.Name.En], leaf.Id);
        yield return new LabelledText([string.Join(' ', categories.AncestorsOf(leaf.Id).Select(above => above.Name.ZhHans).Append(leaf.Name.ZhHans))], leaf.Id);
    }

    // Without these a greeting would be sure to resemble something, and go to a department instead of to the desk.
    private static IEnumerable<LabelledText> SmallTalk()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("small-talk.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return new LabelledText([line], Outside);
        }
    }

    private static string DigestOf(IReadOnlyList<LabelledText> texts)
    {
        var lines = texts.Select(text => $"{text.Label}\t{text.Fields[0]}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..DigestLetters];
    }
}
