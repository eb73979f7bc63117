using System.Reflection;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Rights;
using Hotline.Functions.Access;

namespace Hotline.Functions.Tests.Access;

/// <summary>The pages let a role act by the table of the rights; the API by what each function declares. Both must say the same.</summary>
public sealed class ActionRolesTests
{
    /// <summary>The functions whose names are not that of the action; withdrawing is open to citizens and asks for the role itself.</summary>
    private static readonly Dictionary<CaseAction, string> Functions = new()
    {
        [CaseAction.Dispatch] = "DispatchCase",
        [CaseAction.Accept] = "AcceptCase",
        [CaseAction.Return] = "ReturnCase",
        [CaseAction.Transfer] = "TransferCase",
        [CaseAction.Note] = "AddNote",
        [CaseAction.Ask] = "AskCitizen",
        [CaseAction.Answer] = "AnswerCase",
        [CaseAction.Adjudicate] = "AdjudicateReturn",
        [CaseAction.Invite] = "InviteCoHandlers",
        [CaseAction.Contribute] = "ContributePart",
        [CaseAction.Coordinate] = "CoordinateCase",
        [CaseAction.Merge] = "MergeCase",
        [CaseAction.Unmerge] = "UnmergeCase",
        [CaseAction.HandOver] = "OfferHandOver",
        [CaseAction.Urge] = "UrgeCase",
        [CaseAction.Supervise] = "SuperviseCase",
        [CaseAction.Acknowledge] = "AcknowledgeEmergency",
        [CaseAction.Publish] = "PublishCase",
        [CaseAction.Report] = "FileReport",
    };

    public static TheoryData<CaseAction> Actions() => [.. ActionRoles.OfStaff.Where(action => action != CaseAction.Withdraw)];

    [Theory]
    [MemberData(nameof(Actions))]
    public void Roles_OfAnAction_AreThoseOfItsFunction(CaseAction action)
    {
        var name = $"{Functions.GetValueOrDefault(action, action.ToString())}Http";
        var function = typeof(HotlineApp).Assembly.GetTypes().Single(type => type.Name == name);
        ActionRoles.For(action).Order().ShouldBe(function.GetCustomAttribute<AccessAttribute>()!.Roles.Order());
    }
}
