using Azure;
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
    public void Commands_WhoseStorageRefuses_SayInOneLineWhatItSays()
    {
        var refused = new RequestFailedException("The specified resource does not exist.\nStatus: 404\nHeaders: many");

        Working.InWords(refused).ShouldBe("The service's storage does not answer: The specified resource does not exist.");
        Working.InWords(new AggregateException("Retry failed after 4 tries.", refused)).ShouldNotBeNull().ShouldContain("after 4 tries");
    }

    [Fact]
    public void Faults_OfOurOwn_ShowThemselvesWhole() => Working.InWords(new InvalidOperationException("a fault")).ShouldBeNull();
}
