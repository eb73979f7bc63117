using Hotline.Core.Access.People;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Access;

namespace Hotline.Functions.Access;

/// <summary>What the pages on people share: how they show the list and one person, as kept or as typed and refused.</summary>
public sealed class PeoplePages(PageResults pages, IAccounts accounts)
{
    public async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellation) =>
        pages.Show<PeoplePage>(request, await ListedAsync(null, cancellation));

    public async Task<IResult> RefusedAsync(HttpRequest request, AddAccount entered, IReadOnlyList<Error> errors, CancellationToken cancellation) =>
        pages.Refused<PeoplePage>(request, errors, await ListedAsync(entered, cancellation));

    public async Task<IResult> ShowAsync(HttpRequest request, string name, CancellationToken cancellation) =>
        await accounts.FindAsync(name, cancellation) is { } person
            ? pages.Show<PersonPage>(request, Of(person, person))
            : Problems.Of(request, [Errors.NotFound(name)]);

    /// <summary><paramref name="typed"/> puts into the form what was sent.</summary>
    public async Task<IResult> RefusedAsync(
        HttpRequest request, string name, Func<Account, Account> typed, IReadOnlyList<Error> errors, CancellationToken cancellation) =>
        await accounts.FindAsync(name, cancellation) is { } person
            ? pages.Refused<PersonPage>(request, errors, Of(person, typed(person)))
            : Problems.Of(request, errors);

    private static Dictionary<string, object?> Of(Account person, Account entered) =>
        new() { [nameof(PersonPage.Person)] = person, [nameof(PersonPage.Entered)] = entered };

    private async Task<Dictionary<string, object?>> ListedAsync(AddAccount? entered, CancellationToken cancellation) =>
        new() { [nameof(PeoplePage.Accounts)] = await accounts.ListAsync(cancellation), [nameof(PeoplePage.Entered)] = entered };
}
