using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Checking;

// Classes, interfaces, traits and enums as a whole.
internal sealed partial class CompileCheck
{
    private void CheckClass(ClassLikeStmt syntax)
    {
        string name;
        if (syntax.Name is not null)
        {
            if (_class is not null)
                throw Error("Class declarations may not be nested");
            CheckClassName(syntax.Name);
            name = _scope.Declare(syntax.Name);
            if (_scope.FindImport(UseKind.Normal, syntax.Name) is { } imported && !imported.Equals(name, StringComparison.OrdinalIgnoreCase))
                throw Error("Cannot declare class " + name + " because the name is already in use");
            AddSeen(UseKind.Normal, name);
        }
        else
        {
            name = AnonymousName((ClassStmt)syntax) + "@anonymous";
        }

        if (syntax is ClassStmt { Extends: { } parent })
            CheckReservedReference(parent, "class");
        ClassContext? outerClass = _class;
        FunctionContext outerFunction = _function;
        _class = new ClassContext(name, syntax);
        CheckAttributes(syntax.AttributeGroups, AttributeTarget.Class);
        CheckInterfaces(syntax);
        if (syntax is EnumStmt { ScalarType: { } backing })
            CheckBackingType(backing);
        foreach (StmtNode member in syntax.Stmts)
            CheckMember(member);
        _line = syntax.StartLine;
        if (_class is { AbstractMethods: not null, MayBeAbstract: false })
            CheckNotAbstract(_class.AbstractMethods);

        _class = outerClass;
        _function = outerFunction;
    }

    private string AnonymousName(ClassStmt syntax)
    {
        if (syntax.Extends is not null)
        {
            CheckReservedReference(syntax.Extends, "class");
            return _scope.Class(syntax.Extends);
        }

        if (syntax.Implements.Length == 0)
            return "class";
        CheckReservedReference(syntax.Implements[0], "interface");
        return _scope.Class(syntax.Implements[0]);
    }

    private void CheckNotAbstract(List<string> methods)
    {
        string shown = string.Join(", ", methods.GetRange(0, Math.Min(3, methods.Count)).ConvertAll(method => _class!.Name + "::" + method));
        throw Error("Class " + _class!.Name + " contains " + methods.Count + " abstract method" + (methods.Count == 1 ? "" : "s")
            + " and must therefore be declared abstract or implement the remaining methods (" + shown + (methods.Count > 3 ? ", ..." : "") + ")");
    }

    private void CheckInterfaces(ClassLikeStmt syntax)
    {
        NameNode[] names = syntax switch
        {
            ClassStmt declared => declared.Implements,
            InterfaceStmt declared => declared.Extends,
            EnumStmt declared => declared.Implements,
            _ => [],
        };
        foreach (NameNode name in names)
            CheckReservedReference(name, "interface");
    }

    private void CheckReservedReference(NameNode name, string kind)
    {
        if (FetchOf(name) != ClassFetch.Named)
            throw Error("Cannot use '" + name.Text + "' as " + kind + " name, as it is reserved");
    }

    private void CheckBackingType(SyntaxNode node)
    {
        TypeSummary type = CheckType(node);
        if (type.NamesClasses || type.Mask is not (TypeMask.Int or TypeMask.String))
            throw Error("Enum backing type must be int or string, " + TypeText(node) + " given");
    }

    /// <summary>The last part of a class's name must not be one that means a type.</summary>
    private void CheckClassName(string name)
    {
        if (IsReservedClassName(name[(name.LastIndexOf('\\') + 1)..]))
            throw Error("Cannot use '" + name + "' as class name as it is reserved");
    }

    private static bool IsReservedClassName(string name) => name.Length <= 8 && ClassNames.IsReserved(AsciiCase.ToLower(name));
}
