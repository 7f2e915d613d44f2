using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// Makes classes of declarations: inherits, composes traits, implements interfaces, and checks what PHP checks when it declares a
/// class. Mistakes end the script with PHP's fatal errors.
/// </summary>
public static class ClassLinker
{
    /// <summary>Declares a class in an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="register">
    /// Makes the class known by its name. Called once all but the checks that may have to load further classes are done.
    /// </param>
    /// <exception cref="PhpThrow">Error: a parent or interface was not found; or an autoloader threw.</exception>
    /// <exception cref="ScriptExit">The declaration is wrong.</exception>
    public static PhpClass Link(Engine engine, ClassDeclaration declaration, Action<PhpClass> register)
    {
        ClassLinking linking = Prepare(engine, declaration);
        register(linking.Target);
        linking.CheckSignatures();
        linking.VerifyAbstract();
        return linking.Target;
    }

    /// <summary>As <see cref="Link"/>, before the script runs: nothing happens when a check would have to load a class.</summary>
    public static bool TryLinkEarly(Engine engine, ClassDeclaration declaration, Action<PhpClass> register)
    {
        ClassLinking linking = Prepare(engine, declaration);
        if (!linking.CanCheckSignatures())
            return false;
        register(linking.Target);
        linking.CheckSignatures();
        linking.VerifyAbstract();
        return true;
    }

    /// <summary>All but the checks that may have to load further classes.</summary>
    private static ClassLinking Prepare(Engine engine, ClassDeclaration declaration)
    {
        if (!declaration.IsAnonymous && engine.FindClass(declaration.Name, autoload: false) is not null)
        {
            engine.FatalError("Cannot declare " + KindName(declaration.Kind) + " " + declaration.Name + ", because the name is already in use",
                declaration.FileName, declaration.StartLine);
        }

        var linking = new ClassLinking(engine, declaration);
        LinkingState state = LinkingState.Of(engine);
        state.Begin(declaration);
        try
        {
            linking.LoadTraits();
            linking.LoadParent();
            linking.LoadInterfaces();
        }
        catch (PhpThrow failure) when (state.IsUsed(declaration))
        {
            linking.EndForUncaught(" with variance dependencies", failure);
        }
        finally
        {
            state.End(declaration);
        }

        linking.DeclareMembers();
        linking.Inherit();
        linking.ComposeTraits();
        linking.ImplementInterfaces();
        linking.Finish();
        return linking;
    }

    /// <summary>"class", "interface", "trait" or "enum".</summary>
    internal static string KindName(ClassKind kind) => kind switch
    {
        ClassKind.Interface => "interface",
        ClassKind.Trait => "trait",
        ClassKind.Enum => "enum",
        _ => "class",
    };

    /// <summary>As <see cref="KindName"/>, with a capital.</summary>
    internal static string CapitalKindName(ClassKind kind) => kind switch
    {
        ClassKind.Interface => "Interface",
        ClassKind.Trait => "Trait",
        ClassKind.Enum => "Enum",
        _ => "Class",
    };
}
