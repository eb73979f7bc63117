namespace Hotline.Journey.Tests.Up;

/// <summary>The script itself, up to where it hands over to .NET.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly FakeMachine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task Script_WithoutDotnet_SaysSoAndWhereToGetIt()
    {
        var run = await _machine.WithNode("20.1.0").RunAsync("up");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(".NET is missing");
        run.Errors.ShouldContain("https://dotnet.microsoft.com/download/dotnet/10.0");
    }

    [Theory]
    [InlineData("9.0.300")]
    [InlineData("10.0.99")]
    public async Task Script_WithOldDotnet_SaysWhichItFound(string version)
    {
        var run = await _machine.WithDotnet(version).WithNode("20.1.0").RunAsync("up");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain($".NET is too old: Hotline needs the .NET SDK 10.0.100 or a later 10.0; found: {version}.");
        run.Errors.ShouldContain("https://dotnet.microsoft.com/download/dotnet/10.0");
    }

    [Fact]
    public async Task Script_WhereGlobalJsonFindsNoSdk_SaysWhichThereIs()
    {
        _machine.With("dotnet", "[[ $PWD == / ]] && echo 8.0.404 || exit 145");

        var run = await _machine.WithNode("20.1.0").RunAsync("up");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("found: 8.0.404.");
    }

    [Fact]
    public async Task Script_WithoutNode_SaysSoAndWhereToGetIt()
    {
        var run = await _machine.WithDotnet("10.0.100").RunAsync("test");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("Node is missing");
        run.Errors.ShouldContain("https://nodejs.org");
    }

    [Fact]
    public async Task Script_WithOldNode_SaysWhichItFound()
    {
        var run = await _machine.WithDotnet("10.0.401").WithNode("18.19.1").RunAsync("bench", "intake");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("Node is too old: Hotline needs Node 20 or later; found: 18.19.1.");
        run.Errors.ShouldContain("https://nodejs.org");
    }

    [Fact]
    public async Task Script_WithoutNpm_SaysSo()
    {
        var run = await _machine.WithDotnet("10.0.100").WithNode("22.0.0").RunAsync("up");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("npm is missing");
    }

    [Theory]
    [InlineData("down")]
    [InlineData("")]
    public async Task Script_UnknownCommand_ShowsUsageAndFails(string command)
    {
        var run = await _machine.RunAsync(command.Length == 0 ? [] : [command]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldStartWith("usage: ./hotline COMMAND");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Script_Help_ShowsEveryCommand()
    {
        var run = await _machine.RunAsync("help");

        run.ExitCode.ShouldBe(0);
        string[] commands = ["up [--fresh] [--port N] [--no-demo]", "test", "train --data", "evaluate --data", "bench NAME", "screenshots", "account add NAME", "settings", "publish azure | machine", "help"];
        commands.ShouldAllBe(command => run.Output.Contains("\n  " + command));
    }

    [Fact]
    public async Task Up_OnAFreshMachine_InstallsBuildsAndHandsItsArgumentsOn()
    {
        var run = await _machine.WithDotnet("10.0.100").WithNode("20.0.0").WithNpm().RunAsync("up", "--port", "8080", "--fresh");

        run.ExitCode.ShouldBe(0);
        var work = _machine.Calls.Where(call => !call.EndsWith("--version", StringComparison.Ordinal)).ToList();
        work.Count.ShouldBe(3);
        work[0].ShouldStartWith("npm ci");
        work[1].ShouldStartWith("dotnet build functions/Hotline.Tool -c Release");
        work[2].ShouldBe("dotnet functions/Hotline.Tool/bin/Release/net10.0/Hotline.Tool.dll up --port 8080 --fresh");
    }

    [Fact]
    public async Task Up_TheSecondTime_InstallsNothing()
    {
        _machine.WithDotnet("10.0.100").WithNode("20.0.0").WithNpm();
        await _machine.RunAsync("up");

        await _machine.RunAsync("up");

        _machine.Calls.Count(call => call.StartsWith("npm", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Test_WhenTheBuildFails_ShowsWhyAndEndsWithTheTally()
    {
        _machine.With("dotnet", "case $1 in --version) echo 10.0.100 ;; build) echo 'error CS1002'; exit 1 ;; esac");

        var run = await _machine.WithNode("20.0.0").WithNpm().RunAsync("test");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("error CS1002");
        run.Output.TrimEnd().Split('\n')[^1].ShouldBe("0 passed, 1 failed");
    }

    [Fact]
    public async Task Bench_WithItsName_RunsTheBenchmarksInRelease()
    {
        await _machine.WithDotnet("10.0.100").WithNode("20.0.0").WithNpm().RunAsync("bench", "intake", "--clients", "4");

        _machine.Calls[^1].ShouldBe("dotnet tests/Hotline.Benchmarks/bin/Release/net10.0/Hotline.Benchmarks.dll intake --clients 4");
    }

    [Theory]
    [InlineData("train")]
    [InlineData("evaluate")]
    public async Task Understanding_NeedsNoNode_AndHandsItsArgumentsToTheTool(string command)
    {
        var run = await _machine.WithDotnet("10.0.100").RunAsync(command, "--data", "mine.csv");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        _machine.Calls[^1].ShouldEndWith($"functions/Hotline.Tool/bin/Release/net10.0/Hotline.Tool.dll {command} --data mine.csv");
    }

    [Fact]
    public async Task Publish_ForAzure_BuildsThatFlavourAndLooksForWhatItsHostNeeds()
    {
        _machine.With(
            "dotnet",
            "case $1 in --version) echo 10.0.100 ;; publish) /bin/mkdir -p \"${@: -1}/.azurefunctions\"; cd \"${@: -1}\"; : > host.json; : > Hotline.Functions.dll ;; esac");

        var run = await _machine.RunAsync("publish", "azure");

        _machine.Calls[^1].ShouldContain("dotnet publish -c Release");
        _machine.Calls[^1].ShouldContain(" functions/Hotline.Functions ");
        _machine.Calls[^1].ShouldContain("-p:FunctionsHost=azure");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("artifacts/publish/azure lacks functions.metadata");
    }

    [Fact]
    public async Task Publish_ForAMachine_TakesNetAlongAndSaysWhereTheAppIs()
    {
        _machine.With(
            "dotnet",
            "case $1 in --version) echo 10.0.100 ;; publish) /bin/mkdir -p \"${@: -1}\"; cd \"${@: -1}\"; : > host.json; : > Hotline.Functions; : > Hotline.Functions.deps.json; : > Hotline.Tool ;; esac");

        var run = await _machine.RunAsync("publish", "machine");

        run.ExitCode.ShouldBe(0, run.Errors);
        _machine.Calls[^1].ShouldContain("--self-contained");
        run.Output.ShouldContain("artifacts/publish/machine");
    }
}
