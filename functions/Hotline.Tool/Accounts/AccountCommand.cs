using System.CommandLine;
using Hotline.Core;
using Hotline.Core.Access;
using Hotline.Core.Access.People;
using Hotline.Core.Messages;
using Hotline.Tool.Understand;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Hotline.Tool.Accounts;

/// <summary><c>account</c>: lets people in from the machine itself, as nobody can on the pages before there is an administrator.</summary>
internal static class AccountCommand
{
    private const string By = "console";

    public static Command Create()
    {
        var account = new Argument<string>("account") { Description = "What they sign in with, for instance chen or water-2." };
        var name = new Option<string>("--name") { Description = "What others call them.", Required = true };
        var roles = new Option<Role[]>("--role") { Description = "operator, letterClerk, handler, approver, supervisor, evaluator, administrator; several may be given.", Required = true };
        var department = new Option<string?>("--department") { Description = "The department of a handler or approver." };

        var signInName = new Option<string?>("--sign-in-name") { Description = "What the city's directory calls them; no password is asked for then." };

        var add = new Command("add", "Add an account; asks for its password, or reads it from the input.") { account, name, roles, department, signInName };
        add.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(signInName) is null ? ReadPassword() : null,
            (services, password) => services.GetRequiredService<AddAccountHandler>().HandleAsync(
                new(
                    parsed.GetRequiredValue(account),
                    parsed.GetValue(name),
                    parsed.GetValue(roles) ?? [],
                    parsed.GetValue(department),
                    parsed.GetValue(signInName),
                    password,
                    By),
                [],
                cancellation)));
        var password = new Command("password", "Give an account a new password; asks for it, or reads it from the input.") { account };
        password.SetAction((parsed, cancellation) => RunAsync(
            ReadPassword(),
            (services, given) => services.GetRequiredService<SetPasswordHandler>().HandleAsync(new(parsed.GetRequiredValue(account), given, By), [], cancellation)));
        return new Command("account", "Accounts of the service whose settings are in the environment.") { add, password };
    }

    private static Task<int> RunAsync(string? password, Func<IServiceProvider, string?, Task<Result<Account>>> act) => Working.RunAsync(async _ =>
    {
        await using var services = ConfiguredService.Build();
        var outcome = await act(services, password);
        if (!outcome.Succeeded)
        {
            throw new ToolException(string.Join('\n', outcome.Errors.Select(error => $"{error.Field}: {ErrorTexts.Of(error, "en")}")));
        }

        Console.WriteLine(outcome.Value.InWords());
    });

    private static string ReadPassword() => Console.IsInputRedirected
        ? Console.In.ReadLine() ?? ""
        : AnsiConsole.Prompt(new TextPrompt<string>("Password:").Secret());
}
