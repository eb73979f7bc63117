using Hotline.Core.Policy;
using Hotline.Tool;
using Hotline.Tool.Understand;

namespace Hotline.Journey.Tests.Deploy;

/// <summary>The console's commands that work on the storage of the service whose settings are in the environment.</summary>
public sealed class ConsoleTests
{
    [Fact]
    public void Commands_WithoutTheSettings_SayInOneLineWhatIsMissing()
    {
        var refused = Record.Exception(ConfiguredService.Build);

        Working.InWords(refused!).ShouldNotBeNull().ShouldContain("HotlineStorage__accountName must be set");
    }

    [Fact]
    public async Task Commands_OnNoStorage_SayThatItDoesNotAnswer()
    {
        await using var models = ServiceModels.At("nonsense", new EmbeddedPolicy());

        var refused = await Record.ExceptionAsync(() => models.ListAsync(CancellationToken.None));

        Working.InWords(refused!).ShouldNotBeNull().ShouldStartWith("The service's storage does not answer: ");
    }

    [Fact]
    public void Faults_OfOurOwn_ShowThemselvesWhole() => Working.InWords(new InvalidOperationException("a fault")).ShouldBeNull();
}
