using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData(0.55)]
    [InlineData(0.7)]
    [InlineData(0.95)]
    public void ScoresThatAreRightSoOften_Calibrated_ClaimAsMuch(double rightShare)
    {
        const int Texts = 1000;
        float[][] scores = [.. Enumerable.Range(0, Texts).Select(at => at % 2 == 0 ? new[] { 1f, -1f } : [-1f, 1f])];
        int[] truth = [.. Enumerable.Range(0, Texts).Select(at => at / 2 < rightShare * Texts / 2 ? at % 2 : 1 - (at % 2))];

        var calibration = Calibration.Fit(scores, truth, 2);

        var probabilities = new float[2];
        calibration.Apply([1f, -1f], probabilities);
        probabilities[0].ShouldBe((float)rightShare, 0.02f);
        probabilities.Sum().ShouldBe(1, 1e-5);
    }
}
