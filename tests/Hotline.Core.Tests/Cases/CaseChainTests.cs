using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

/// <summary>Nobody who can write to the tables can change what happened without being seen.</summary>
public sealed class CaseChainTests
{
    private const string OtherHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly Case Whole = new ACase().In(CaseStatus.Reopened);

    private static readonly Dictionary<string, Func<CaseEvent, CaseEvent>> Tamperings = new()
    {
        [nameof(CaseEvent.Number)] = link => link with { Number = link.Number + 1 },
        [nameof(CaseEvent.At)] = link => link with { At = link.At.AddTicks(1) },
        ["By.Account"] = link => link with { By = link.By with { Account = "somebody-else" } },
        ["By.Roles"] = link => link with { By = link.By with { Roles = [.. link.By.Roles, Role.Administrator] } },
        ["By.Department"] = link => link with { By = link.By with { Department = "hall" } },
        [nameof(CaseEvent.FactJson)] = link => link with { FactJson = link.FactJson.Replace("\"type\"", "\"typ3\"", StringComparison.Ordinal) },
        ["Words.Text"] = link => link with { Words = (link.Words ?? SaltedWords.Of("")) with { Text = "别的话" } },
        ["Words.Salt"] = link => link with { Words = (link.Words ?? SaltedWords.Of("")) with { Salt = "00" } },
        [nameof(CaseEvent.WordsDigest)] = link => link with { WordsDigest = OtherHash },
        ["Words and WordsDigest"] = link => Reworded(link, SaltedWords.Of("别的话")),
        [nameof(CaseEvent.Case)] = link => link with { Case = Reference.New(new DateOnly(2026, 3, 2)) },
        [nameof(CaseEvent.Salt)] = link => link with { Salt = "00" },
        [nameof(CaseEvent.StateDigest)] = link => link with { StateDigest = OtherHash },
        [nameof(CaseEvent.PreviousHash)] = link => link with { PreviousHash = OtherHash },
        [nameof(CaseEvent.Hash)] = link => link with { Hash = OtherHash },
    };

    public static TheoryData<string, int> FieldsOfEveryEvent()
    {
        var all = new TheoryData<string, int>();
        foreach (var field in Tamperings.Keys)
        {
            for (var index = 0; index < Whole.Events.Count; index++)
            {
                all.Add(field, index);
            }
        }

        return all;
    }

    [Fact]
    public void Chain_Untouched_Holds() => Whole.ChainHolds().ShouldBeTrue();

    [Theory]
    [MemberData(nameof(FieldsOfEveryEvent))]
    public void Chain_WithOneFieldOfOneEventChanged_DoesNotHold(string field, int index)
    {
        var events = Whole.Events.ToList();
        events[index] = Tamperings[field](events[index]);

        Case.Restore(Whole.State with { Version = events.Count, ChainHead = events[^1].Hash }, events, "tag").ChainHolds().ShouldBeFalse();
    }

    [Fact]
    public void Chain_WithAnotherHeadInTheState_DoesNotHold() =>
        Case.Restore(Whole.State with { ChainHead = OtherHash }, Whole.Events, "tag").ChainHolds().ShouldBeFalse();

    [Fact]
    public void Chain_WithAnotherDueTimeInTheState_DoesNotHold()
    {
        var clock = Whole.State.AnswerClock;

        var state = Whole.State with { AnswerClock = clock with { Due = clock.Due.AddDays(1) } };

        Case.Restore(state, Whole.Events, "tag").ChainHolds().ShouldBeFalse();
    }

    [Fact]
    public void Chain_WithAnotherRatingInTheState_DoesNotHold()
    {
        var rated = new ACase().In(CaseStatus.Closed);

        var state = rated.State with { Rating = rated.State.Rating! with { Satisfaction = Satisfaction.Satisfied } };

        Case.Restore(state, rated.Events, "tag").ChainHolds().ShouldBeFalse();
    }

    [Fact]
    public void Chain_WithItsLastEventCutOff_DoesNotHold() =>
        Case.Restore(Whole.State, Whole.Events.SkipLast(1), "tag").ChainHolds().ShouldBeFalse();

    [Fact]
    public void Chain_WithItsLastEventCutOffAndTheHeadSetBack_IsSeenByTheVersion()
    {
        var state = Whole.State with { ChainHead = Whole.Events[^2].Hash };

        Case.Restore(state, Whole.Events.SkipLast(1), "tag").ChainHolds().ShouldBeFalse();
    }

    [Fact]
    public void Chain_WithTwoEventsSwapped_DoesNotHold()
    {
        var events = Whole.Events.ToList();
        (events[2], events[3]) = (events[3], events[2]);

        Case.Restore(Whole.State, events, "tag").ChainHolds().ShouldBeFalse();
    }

    [Fact]
    public void Erase_OfAllWords_KeepsTheChainWhole()
    {
        var erased = Case.Restore(Whole.State, Whole.Events.Select(link => link with { Words = null }), "tag");

        erased.ChainHolds().ShouldBeTrue();
        erased.Submission.ShouldBeNull();
    }

    [Fact]
    public void Digest_OfTheSameWordsTwice_IsDifferentAndCannotBeGuessed() =>
        SaltedWords.Of("停水").Digest().ShouldNotBe(SaltedWords.Of("停水").Digest());

    private static CaseEvent Reworded(CaseEvent link, SaltedWords words) => link with { Words = words, WordsDigest = words.Digest() };
}
