using Hotline.Core.Policy;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Route;

public sealed class RoutingConflictTests
{
    private const string Fire = "\"urgencies\": [\"emergency\"], \"keywords\": [\"起火\", \"fire\"] }";

    [Fact]
    public void RulesThatOverlap_WithDifferentDepartments_AreNamedWithTheirNumbers() =>
        Conflicts(new TestPolicy()).ShouldBe(
        [
            "rules 1, \"fire\", and 2, \"east-streets\": both may meet one case, and only their order decides",
            "rules 1, \"fire\", and 3, \"praise\": both may meet one case, and only their order decides",
            "rules 2, \"east-streets\", and 3, \"praise\": both may meet one case, and only their order decides",
        ]);

    [Theory]
    // It stands above on purpose.
    [InlineData("\"id\": \"fire\", \"when\": { " + Fire, "\"id\": \"fire\", \"overrides\": true, \"when\": { " + Fire)]
    // They go to one department.
    [InlineData("\"department\": \"hall\"", "\"department\": \"desk\"")]
    // A special case of the later rule.
    [InlineData(Fire, "\"kinds\": [\"praise\"], \"keywords\": [\"fire\"] }")]
    // Never of one kind.
    [InlineData(Fire, "\"kinds\": [\"report\"] }")]
    public void RulesOtherwise_Checked_AreNoConflictWithTheThird(string old, string replacement) =>
        Conflicts(new TestPolicy().With("routing.json", old, replacement)).ShouldNotContain(conflict => conflict.StartsWith("rules 1, \"fire\", and 3"));

    private static IEnumerable<string> Conflicts(TestPolicy policy) => RoutingConflicts.In(policy.Load().RoutingRules).Select(conflict => conflict.Fault.ToString());
}
