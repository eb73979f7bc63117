using System.Reflection;
using System.Reflection.Emit;
using Hotline.Core.Access;
using Hotline.Functions.Access;
using Hotline.LocalHost;

namespace Hotline.Functions.Tests.Access;

public sealed class FunctionAccessTests
{
    [Fact]
    public void Of_AnAppInWhichAllDeclare_KnowsEachFunctionsRoles() =>
        FunctionAccess.Of(AnAssembly(("Guarded", [Role.Handler]))).RolesFor("Guarded").ShouldBe([Role.Handler]);

    [Fact]
    public void Of_AnAppWithUndeclaredFunctions_IsRefusedAndNamesThemAll()
    {
        var assembly = AnAssembly(("Guarded", [Role.Handler]), ("Forgotten", null), ("Empty", []));

        Should.Throw<InvalidOperationException>(() => FunctionAccess.Of(assembly)).Message
            .ShouldBe("These functions do not declare who may call them: Forgotten, Empty.");
    }

    [Fact]
    public void RolesFor_AFunctionThatIsNotThere_Throws() =>
        Should.Throw<KeyNotFoundException>(() => FunctionAccess.Of(AnAssembly(("Guarded", [Role.Handler]))).RolesFor("Another"));

    /// <summary>An assembly of function classes made on the spot; null roles leave the declaration out.</summary>
    private static AssemblyBuilder AnAssembly(params (string Name, Role[]? Roles)[] functions)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new("Made"), AssemblyBuilderAccess.Run);
        var module = assembly.DefineDynamicModule("Made");
        foreach (var (name, roles) in functions)
        {
            var type = module.DefineType(name, TypeAttributes.Public | TypeAttributes.Sealed);
            if (roles is not null)
            {
                type.SetCustomAttribute(new(typeof(AccessAttribute).GetConstructor([typeof(Role[])])!, [roles]));
            }

            var method = type.DefineMethod("Run", MethodAttributes.Public, typeof(void), []);
            method.SetCustomAttribute(new(typeof(FunctionAttribute).GetConstructor([typeof(string)])!, [name]));
            method.GetILGenerator().Emit(OpCodes.Ret);
            type.CreateType();
        }

        return assembly;
    }
}
