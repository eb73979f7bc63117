namespace Hotline.Language.Judging;

/// <summary>What a model makes of one text: the likeliest labels, each with what spoke for it and against it.</summary>
public sealed record Judgement(IReadOnlyList<LabelJudgement> Likeliest);

/// <param name="Probability">Calibrated, 0 to 1.</param>
public sealed record LabelJudgement(string Label, double Probability, IReadOnlyList<Evidence> For, IReadOnlyList<Evidence> Against);

/// <summary>A phrase of the text as its writer spelled it.</summary>
/// <param name="Weight">How much it moved the label's score compared with the average label's; positive speaks for it.</param>
public sealed record Evidence(string Phrase, double Weight);
