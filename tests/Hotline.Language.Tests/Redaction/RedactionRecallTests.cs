using Hotline.Core.Policy;
using Hotline.Language.Redaction;
using Hotline.Language.Redaction.Evaluation;

namespace Hotline.Language.Tests.Redaction;

/// <summary>
/// Holds what the labelled sentences reached. The held half was written before the rules and is only measured: a rule made to fit one
/// of its sentences would make its figures worthless.
/// </summary>
public sealed class RedactionRecallTests
{
    private static readonly Redactor Redactor = new(PolicyLoader.Load(new EmbeddedPolicy()));

    private static readonly IReadOnlyList<LabelledSentence> Sentences = Read();

    [Fact]
    public void Sentences_Read_AreManyInBothHalvesAndThreeLanguages()
    {
        Sentences.Count.ShouldBeGreaterThanOrEqualTo(300);
        Sentences.Select(sentence => (sentence.Half, sentence.Language)).Distinct().Count().ShouldBe(6);
        Sentences.Count(sentence => sentence.Spans.Count == 0).ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("dev", 1, 0.98)]
    [InlineData("held", 0.98, 0.95)]
    public void Half_Redacted_KeepsItsRecallAndPrecision(string half, double recall, double precision)
    {
        var own = Sentences.Where(sentence => sentence.Half == half).ToList();

        var all = RedactionEvaluation.Of(Redactor, own)[^1];

        all.Recall.ShouldBeGreaterThanOrEqualTo(recall, Mistakes(own));
        all.Precision.ShouldBeGreaterThanOrEqualTo(precision, Mistakes(own));
    }

    private static string Mistakes(IReadOnlyList<LabelledSentence> sentences) => string.Join('\n', RedactionEvaluation.Mistakes(Redactor, sentences));

    private static IReadOnlyList<LabelledSentence> Read()
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Redaction", "sentences.txt"));
        return LabelledSentence.Read(file);
    }
}
