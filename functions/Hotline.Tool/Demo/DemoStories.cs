using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Tool.Demo;

/// <summary>
/// Makes up cases and what becomes of them, the same ones for the same seed: most are answered in time and half of those rated; some are
/// returned, extended, waited for, late, withdrawn, reopened or left out. Departments differ, so that figures do.
/// </summary>
internal sealed class DemoStories(Random random, DemoTexts texts, CityPolicy policy, CityClocks clocks, IKeyedHash hash, PublicWording wording)
{
    private const string BurstMain = "urban.water";

    private static readonly Actor Operator = new("operator1", [Role.Operator]);
    private static readonly Actor Supervisor = new("supervisor", [Role.Supervisor]);
    private static readonly Actor SecondSupervisor = new("supervisor2", [Role.Supervisor]);
    private static readonly RoutingReason ByCategory = new(null, new("按事项分类派单", "按事項分類派單", "By its category"));

    private readonly Category[] _categories = [.. policy.Categories.Leaves.Where(each => policy.Categories.DepartmentOf(each.Id) is not null)];

    public DemoCase Make(DateTimeOffset receivedAt)
    {
        // Few categories make up most of what a city hears.
        var category = _categories[(int)(_categories.Length * Math.Pow(random.NextDouble(), 2))];
        var district = policy.City.Districts[random.Next(policy.City.Districts.Count)];
        return Make(category, texts.Complaint(category, district.Name.ZhHans), new(texts.Address(district.Name.ZhHans), null, null, district.Id), receivedAt);
    }

    /// <summary>One of several people who tell of the same burst water main: a hot issue.</summary>
    public DemoCase MakeOfBurstMain(DateTimeOffset receivedAt)
    {
        var district = policy.City.Districts[0];
        var (text, address) = texts.BurstMain(district.Name.ZhHans);
        return Make(policy.Categories.Find(BurstMain)!, text, new(address, null, null, district.Id), receivedAt);
    }

    private DemoCase Make(Category category, string text, Place place, DateTimeOffset receivedAt)
    {
        var made = new DemoCase(Receive(text, place, receivedAt));
        var at = made.Then(receivedAt.AddSeconds(20), (found, now) => found.Classify(Understood(category), now));
        var first = policy.Categories.DepartmentOf(category.Id)!;
        at = made.Then(at.AddSeconds(5), (found, now) => found.Route(first, ByCategory, clocks.Answer(category.Id, found.State.AnswerClock.StartedAt), now));
        if (Chance(0.02))
        {
            made.Then(at.AddHours(random.Next(1, 20)), (found, now) => found.Withdraw(null, Actor.Citizen, now));
            return made;
        }

        var department = first;
        if (Chance(0.05))
        {
            (at, department) = Return(made, at, category, first);
        }

        Handle(made, at, category, department);
        return made;
    }

    private Case Receive(string text, Place place, DateTimeOffset at)
    {
        var channel = random.NextDouble() switch { < 0.55 => Channel.Web, < 0.9 => Channel.Call, _ => Channel.Letter };
        var submission = new Submission { Text = text, Contact = Chance(0.9) ? texts.Person() : null, Place = place };
        var reference = Reference.New(clocks.DayOf(at));
        var taker = channel switch { Channel.Web => Actor.Citizen, Channel.Call => Operator, _ => new("letters", [Role.LetterClerk]) };
        return Case.Receive(
            reference, channel, null, submission, QueryCode.Hash(hash, reference, QueryCode.New()), taker, clocks.Dispatch(at), clocks.Answer(null, at), at,
            person: Hotline.Core.Rate.Person.HashOf(hash, submission.Contact));
    }

    private Classification Understood(Category category)
    {
        var kind = random.NextDouble() switch { < 0.5 => CaseKind.Request, < 0.85 => CaseKind.Complaint, < 0.95 => CaseKind.Inquiry, < 0.98 => CaseKind.Suggestion, _ => CaseKind.Report };
        return new(category.Id, Math.Round(0.6 + (0.4 * random.NextDouble()), 3), kind, Chance(0.1) ? Urgency.Urgent : Urgency.Ordinary, "demo");
    }

    private (DateTimeOffset At, string Department) Return(DemoCase made, DateTimeOffset at, Category category, string from)
    {
        var others = policy.Departments.All.Where(each => each.Id != from).ToList();
        var to = others[random.Next(others.Count)].Id;
        at = made.Then(InOffice(at.AddHours(4)), (found, now) => found.Return(
            "不属于本单位职责", to, policy.Deadlines.Casework.Returns, clocks.Dispatch(now), Handler(from), now));
        at = made.Then(at.AddMinutes(random.Next(20, 200)), (found, now) => found.Dispatch(
            to, found.State.Classification!, ByCategory, clocks.Answer(category.Id, found.State.AnswerClock.StartedAt), Operator, now));
        return (at, to);
    }

    private void Handle(DemoCase made, DateTimeOffset at, Category category, string department)
    {
        var (handler, approver) = (Handler(department), new Actor($"{department}-approver", [Role.Approver], department));
        at = made.Then(InOffice(at.AddHours(random.Next(1, 8))), (found, now) => found.Accept(clocks.Completeness(now), handler, now, inTime: true));
        var due = clocks.Answer(category.Id, made.ReceivedAt).Due;
        if (Chance(0.05))
        {
            at = Ask(made, at, handler);
        }

        if (Chance(0.06))
        {
            at = made.Then(InOffice(at.AddHours(20)), (found, now) => found.RequestExtension(
                ClockLength.WorkingDays(3), "需要专业机构检测", new(1, ClockLength.WorkingDays(5), Role.Approver), handler, now));
            at = made.Then(at.AddHours(2), (found, now) => found.ApproveExtension("需要专业机构检测，答复时间顺延三个工作日", clocks.Calendar, approver, now));
            due = due.AddDays(4);
        }

        // A department's own punctuality and quality, from its name.
        var habit = department.Sum(c => c) % 10 / 100.0;
        var share = Chance(0.05 + habit) ? 1.05 + (2.5 * random.NextDouble()) : 0.15 + (0.8 * random.NextDouble());
        at = made.Then(InOffice(at + ((due - at) * share)), (found, now) => Answer(found, category, approver, now));
        Publish(made, at, approver);
        Rate(made, at, category, approver, 0.9 - (2 * habit), mayReopen: true);
        if (Chance(0.01))
        {
            var ground = policy.Supervision.ExclusionGrounds[random.Next(policy.Supervision.ExclusionGrounds.Count)].Id;
            at = made.Then(at.AddDays(1), (found, now) => found.RequestExclusion(ground, "经核实符合不计入情形", Supervisor, now));
            made.Then(at.AddHours(3), (found, now) => found.DecideExclusion(approved: true, null, SecondSupervisor, now));
        }
    }

    private DateTimeOffset Ask(DemoCase made, DateTimeOffset at, Actor handler)
    {
        at = made.Then(at.AddMinutes(30), (found, now) => found.Ask(
            "请提供具体位置和照片", raisedByReply: false, clocks.CitizenReply(now), now.AddDays(2), handler, now));
        return made.Then(at.AddHours(random.Next(2, 48)), (found, now) => found.Supplement("就在小区南门口", clocks.Calendar, Actor.Citizen, now));
    }

    private Result<CaseEvent> Answer(Case found, Category category, Actor approver, DateTimeOffset now)
    {
        var answer = texts.Answer(category);
        return Chance(0.6)
            ? found.Answer(new AnswerText(answer, answer, null, []), approver, now)
            : found.Answer(answer, approver, now);
    }

    /// <summary>Some answers are of use to others; what the redaction leaves is shown to them.</summary>
    private void Publish(DemoCase made, DateTimeOffset answered, Actor approver)
    {
        if (Chance(0.3))
        {
            made.Then(answered.AddMinutes(20), (found, now) => wording.Of(found) is ({ } complaint, var answer)
                ? found.Publish(new(complaint.Text, answer?.Text), approver, now)
                : Errors.NothingThere());
        }
    }

    private void Rate(DemoCase made, DateTimeOffset answered, Category category, Actor approver, double quality, bool mayReopen)
    {
        if (!Chance(0.55))
        {
            return;
        }

        var satisfaction = Chance(quality) ? (Chance(0.7) ? Satisfaction.Satisfied : Satisfaction.FairlySatisfied) : Satisfaction.Dissatisfied;
        var solved = satisfaction != Satisfaction.Dissatisfied && Chance(0.95);
        var rated = made.Then(answered.AddHours(random.Next(1, 120)), (found, now) => found.Rate(satisfaction, solved, texts.Comment(), Actor.Citizen, now));
        if (mayReopen && satisfaction == Satisfaction.Dissatisfied && Chance(0.4))
        {
            rated = made.Then(rated.AddHours(1), (found, now) => found.Reopen("还是老样子", policy.Deadlines.Rating.Reopenings, clocks.AnswerAnew(found.State, now), Actor.Citizen, now));
            rated = made.Then(InOffice(rated.AddHours(5)), (found, now) => found.Accept(clocks.Completeness(now), Handler(approver.Department!), now, inTime: true));
            rated = made.Then(InOffice(rated.AddHours(30)), (found, now) => Answer(found, category, approver, now));
            Rate(made, rated, category, approver, quality, mayReopen: false);
        }
    }

    private bool Chance(double share) => random.NextDouble() < share;

    /// <summary>The same day between nine and five, or the next working day.</summary>
    private DateTimeOffset InOffice(DateTimeOffset at) =>
        clocks.Calendar.At(clocks.DayOf(clocks.Calendar.Add(at, new WorkingMinutes(1)).At), new TimeOnly(random.Next(9, 17), random.Next(60)));

    private static Actor Handler(string department) => new($"{department}-handler", [Role.Handler], department);
}
