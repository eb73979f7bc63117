using Hotline.LocalHost.Tests.Samples;

namespace Hotline.LocalHost.Tests.Discovery;

public sealed class StartupRefusalTests
{
    [Theory]
    [InlineData(typeof(Faulty.Twice), "function 'Same': the name is used by Twice.One and Twice.Two.")]
    [InlineData(typeof(Faulty.NoTrigger), "it has no trigger")]
    [InlineData(typeof(Faulty.TwoTriggers), "it has 2 triggers")]
    [InlineData(typeof(Faulty.BadName), "function '1 name' (BadName.Run): a name is a letter")]
    [InlineData(typeof(Faulty.Hidden), "must be public")]
    [InlineData(typeof(Faulty.AsyncVoid), "async void")]
    [InlineData(typeof(Faulty.NeedsKey), "AuthorizationLevel.Anonymous")]
    [InlineData(typeof(Faulty.NoVerb), "it names no verb")]
    [InlineData(typeof(Faulty.OddVerb), "'FETCH' is no HTTP verb")]
    [InlineData(typeof(Faulty.ReturnsText), "an HTTP function returns IResult")]
    [InlineData(typeof(Faulty.QueueReturnsText), "a queue or timer function returns Task")]
    [InlineData(typeof(Faulty.NoSuchPart), "nothing can be passed to the parameter 'String number'")]
    [InlineData(typeof(Faulty.OddType), "nothing can be passed to the parameter 'Version id'")]
    [InlineData(typeof(Faulty.MissingPart), "'id' may be missing from the URL")]
    [InlineData(typeof(Faulty.LeadingSlash), "must start with its first segment")]
    [InlineData(typeof(Faulty.Reserved), "keeps for itself")]
    [InlineData(typeof(Faulty.Unreadable), "cannot be read")]
    [InlineData(typeof(Faulty.OddConstraint), "cannot be used")]
    [InlineData(typeof(Faulty.BadQueueName), "'Bad_Queue' is no queue name")]
    [InlineData(typeof(Faulty.NoConnection), "the setting 'Elsewhere' holds no connection string")]
    [InlineData(typeof(Faulty.OddMessage), "a message cannot be read as Stream")]
    [InlineData(typeof(Faulty.SharedQueue), "'ReaderOne' and 'ReaderTwo' would take each other's messages")]
    [InlineData(typeof(Faulty.BadSchedule), "'0 0 * * *' is no schedule")]
    [InlineData(typeof(Faulty.NeverOccurs), "'0 0 0 30 2 *' is no schedule")]
    [InlineData(typeof(Faulty.NoSuchSetting), "there is no setting 'NoSuchSchedule'")]
    [InlineData(typeof(Faulty.OddTimer), "must be a TimerInfo")]
    [InlineData(typeof(Faulty.MissingService), "no service is registered for 'IMissing missing'")]
    public void Build_WithAFaultyFunction_NamesTheFault(Type functions, string fault)
    {
        var builder = TestHost.Builder(functions).On("UseDevelopmentStorage=true");

        var refusal = Should.Throw<FunctionsStartupException>(() => builder.Build());

        refusal.Faults.ShouldHaveSingleItem().ShouldContain(fault);
    }

    [Fact]
    public void Build_WithRoutesThatMeet_NamesBothFunctionsAndTheVerb()
    {
        var refusal = Should.Throw<FunctionsStartupException>(() => TestHost.Builder(typeof(Faulty.Ambiguous)).Build());

        var fault = refusal.Faults.ShouldHaveSingleItem();
        fault.ShouldContain("ShowAny");
        fault.ShouldContain("ShowNewest");
        fault.ShouldContain("(GET)");
    }

    [Fact]
    public void Build_WithAMessageThatUsesTriggerNames_NamesEachProperty()
    {
        var builder = TestHost.Builder(typeof(Faulty.ClashingMessage)).On("UseDevelopmentStorage=true");

        var refusal = Should.Throw<FunctionsStartupException>(() => builder.Build());

        refusal.Faults.Count.ShouldBe(2);
        refusal.Message.ShouldContain("Clashing.Id");
        refusal.Message.ShouldContain("Clashing.DequeueCount");
    }

    [Fact]
    public void Build_WithoutAnyStorageSetting_NamesBothSettings()
    {
        var refusal = Should.Throw<FunctionsStartupException>(
            () => TestHost.Builder(typeof(StartupTimer)).With("HotlineStorage", "").With("AzureWebJobsStorage", "").Build());

        refusal.Faults.ShouldHaveSingleItem().ShouldContain("neither 'AzureWebJobsStorage' nor 'HotlineStorage'");
    }

    [Theory]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchSize", "33")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:batchSize", "many")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:maxPollingInterval", "00:00:00.01")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:visibilityTimeout", "soon")]
    [InlineData("AzureFunctionsJobHost:extensions:queues:messageEncoding", "rot13")]
    [InlineData("LocalHost:Invisibility", "00:00:00")]
    [InlineData("LocalHost:TimerLease", "00:05:00")]
    public void Build_WithASettingOutOfBounds_NamesIt(string setting, string value)
    {
        var refusal = Should.Throw<FunctionsStartupException>(() => TestHost.Builder().With(setting, value).Build());

        refusal.Faults.ShouldHaveSingleItem().ShouldContain($"{setting[(setting.LastIndexOf(':') + 1)..]} is '{value}'");
    }

    [Fact]
    public void Build_WithManyFaults_NamesThemAllAtOnce()
    {
        var builder = TestHost.Builder(typeof(Faulty.NoVerb), typeof(Faulty.NeedsKey), typeof(Faulty.BadSchedule), typeof(Faulty.MissingService))
            .On("UseDevelopmentStorage=true");

        var refusal = Should.Throw<FunctionsStartupException>(() => builder.Build());

        refusal.Faults.Count.ShouldBe(4);
    }
}
