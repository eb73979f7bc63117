using Hotline.Core.Cases;
using Hotline.Core.Route;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class StuckStepsTableTests(Emulator emulator)
{
    private readonly IStuckSteps _stuck = emulator.Get<IStuckSteps>();
    private readonly StuckStep _step = new(CaseStep.Route, Reference.New(new(2026, 3, 2)), 2, ACase.Received);

    [Fact]
    public async Task Put_AndFind_GivesTheSameStep()
    {
        await _stuck.PutAsync(_step, CancellationToken.None);

        (await FindAsync(CaseStep.Route)).ShouldBe(_step);
        (await FindAsync(CaseStep.Classify)).ShouldBeNull();
        (await _stuck.ListAsync(CancellationToken.None)).ShouldContain(_step);
    }

    [Fact]
    public async Task Put_TheSameStepAgain_IsThereOnceAsItStandsNow()
    {
        await _stuck.PutAsync(_step, CancellationToken.None);
        await _stuck.PutAsync(_step with { Version = 3 }, CancellationToken.None);

        (await _stuck.ListAsync(CancellationToken.None)).Where(step => step.Reference == _step.Reference).ShouldBe([_step with { Version = 3 }]);
    }

    [Fact]
    public async Task Remove_Twice_IsTheSameAsOnce()
    {
        await _stuck.PutAsync(_step, CancellationToken.None);

        await _stuck.RemoveAsync(_step, CancellationToken.None);
        await _stuck.RemoveAsync(_step, CancellationToken.None);

        (await FindAsync(CaseStep.Route)).ShouldBeNull();
    }

    private Task<StuckStep?> FindAsync(CaseStep step) => _stuck.FindAsync(step, _step.Reference, CancellationToken.None);
}
