using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class ExamplesTableTests(Emulator emulator)
{
    private readonly ICaseExamples _examples = emulator.Get<ICaseExamples>();

    [Fact]
    public async Task Note_Twice_IsListedOnceInItsMonth()
    {
        var march = Reference.New(new(2031, 3, 31));
        var april = Reference.New(new(2031, 4, 1));
        foreach (var reference in new[] { march, april, march })
        {
            await _examples.NoteAsync(reference, CancellationToken.None);
        }

        (await _examples.ListAsync(new(2031, 3), CancellationToken.None).ToListAsync()).ShouldBe([march]);
        (await _examples.ListAsync(new(2031, 4), CancellationToken.None).ToListAsync()).ShouldBe([april]);
    }
}
