using Hotline.Core.Access;

namespace Hotline.Core.Tests.Access;

public sealed class ActorTests
{
    [Theory]
    [InlineData(Role.Operator, null, true, true)]
    [InlineData(Role.Supervisor, null, true, true)]
    [InlineData(Role.Administrator, null, true, true)]
    [InlineData(Role.Evaluator, null, false, false)]
    [InlineData(Role.Handler, "water", true, false)]
    [InlineData(Role.Approver, "water", true, false)]
    [InlineData(Role.Handler, "hall", false, false)]
    [InlineData(Role.Handler, null, false, false)]
    [InlineData(Role.LetterClerk, null, false, false)]
    [InlineData(Role.Citizen, null, false, false)]
    [InlineData(Role.System, null, false, false)]
    public void MaySee_ByRoleAndDepartment_IsTheDepartmentsOwnOrAll(Role role, string? department, bool water, bool desk)
    {
        var actor = new Actor("someone", [role], department);

        actor.MaySee("water").ShouldBe(water);
        actor.MaySee(null).ShouldBe(desk);
    }

    [Fact]
    public void IsStaff_CitizenAndService_AreNot()
    {
        Actor.Citizen.IsStaff.ShouldBeFalse();
        Actor.System.IsStaff.ShouldBeFalse();
        new Actor("wang", [Role.LetterClerk]).IsStaff.ShouldBeTrue();
    }
}
