using Hotline.Tool.Tally;

namespace Hotline.Journey.Tests.Up;

public sealed class TallyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-tally-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Results_AllPassed_HaveNoFailure()
    {
        var results = Read("Completed", """<UnitTestResult testName="A" outcome="Passed" /><UnitTestResult testName="B" outcome="Passed" />""");

        results.Passed.ShouldBe(2);
        results.Failures.ShouldBeEmpty();
    }

    [Fact]
    public void FailedTest_Read_TellsItsNameAndMessage()
    {
        var results = Read("Failed", """
            <UnitTestResult testName="A" outcome="Passed" />
            <UnitTestResult testName="B" outcome="Failed"><Output><ErrorInfo><Message>why</Message><StackTrace>where</StackTrace></ErrorInfo></Output></UnitTestResult>
            """);

        results.Passed.ShouldBe(1);
        results.Failures.ShouldHaveSingleItem().Test.ShouldBe("B");
        results.Failures[0].Why.ShouldBe(string.Join(Environment.NewLine, "Failed", "why", "where"));
    }

    [Fact]
    public void SkippedTest_Read_CountsAsFailed() =>
        Read("Completed", """<UnitTestResult testName="A" outcome="NotExecuted" />""").Failures.ShouldHaveSingleItem().Test.ShouldBe("A");

    [Fact]
    public void CrashedRun_Read_CountsAsFailedWithItsReason() =>
        Read("Failed", """<UnitTestResult testName="A" outcome="Passed" />""", "<RunInfos><RunInfo><Text>Test host process crashed</Text></RunInfo></RunInfos>")
            .Failures.ShouldHaveSingleItem().Why.ShouldContain("Test host process crashed");

    [Fact]
    public void EmptyRun_Read_CountsAsFailed() =>
        Read("Completed", "").Failures.ShouldHaveSingleItem().Why.ShouldBe("It ran no test.");

    [Fact]
    public void MissingResults_Read_CountAsFailed() =>
        AssemblyResults.Read("Some.Tests", Path.Combine(_folder.FullName, "none.trx")).Failures.ShouldHaveSingleItem().Test.ShouldBe("Some.Tests");

    private AssemblyResults Read(string outcome, string results, string runInfos = "")
    {
        var path = Path.Combine(_folder.FullName, "Some.Tests.trx");
        File.WriteAllText(path, $"""
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>{results}</Results>
              <ResultSummary outcome="{outcome}">{runInfos}</ResultSummary>
            </TestRun>
            """);
        return AssemblyResults.Read("Some.Tests", path);
    }
}
