using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Interpreter.Checking;

// namespace, use, declare: what stands at the head of files.
internal sealed partial class CompileCheck
{
    private List<SeenName> Seen => field ??= [];
    private bool _inNamespace;
    private bool _hasNamespace;
    private bool _hasBracedNamespaces;

    private void CheckNamespace(NamespaceStmt space)
    {
        _line = space.StartLine;
        if (_hasBracedNamespaces ? !space.Braced : _hasNamespace && space.Braced)
            throw Error("Cannot mix bracketed namespace declarations with unbracketed namespace declarations");
        if (_hasBracedNamespaces && _inNamespace)
            throw Error("Namespace declarations cannot be nested");
        bool isFirst = space.Braced ? !_hasBracedNamespaces : !_hasNamespace;
        if (isFirst && !IsFirstStatement(space, allowsEmpty: true))
            throw Error("Namespace declaration statement has to be the very first statement or after any declare call in the script");
        string name = space.Name?.Text ?? "";
        if (name.Equals("namespace", StringComparison.OrdinalIgnoreCase))
            throw Error("Cannot use '" + name + "' as namespace name");
        _hasNamespace = space.Name is not null;
        _scope = NameScope.InNamespace(name);
        _inNamespace = true;
        _hasBracedNamespaces |= space.Braced;
        if (!space.Braced)
            NoteTick(space);
        foreach (StmtNode statement in space.Stmts)
            CheckTopStatement(statement);
        if (!space.Braced)
            return;
        NoteTick(space);
        _inNamespace = false;
        _hasNamespace = false;
        _scope = NameScope.Global;
    }

    /// <summary>True when only declare statements stand before it.</summary>
    private bool IsFirstStatement(StmtNode statement, bool allowsEmpty)
    {
        foreach (StmtNode earlier in script.Stmts)
        {
            if (earlier == statement)
                return true;
            if (earlier is not DeclareStmt && !(allowsEmpty && earlier is NopStmt))
                return false;
        }

        return false;
    }

    private void CheckDeclare(DeclareStmt declare)
    {
        long outer = _ticks;
        foreach (DeclareItemNode item in declare.Declares)
        {
            if (item.Value is not (IntScalar or FloatScalar or StringScalar))
                throw Error("declare(" + item.Name + ") value must be a literal");
            if (item.Name.Equals("encoding", StringComparison.OrdinalIgnoreCase))
            {
                if (!IsFirstStatement(declare, allowsEmpty: false))
                    throw Error("Encoding declaration pragma must be the very first statement in the script");
            }
            else if (item.Name.Equals("strict_types", StringComparison.OrdinalIgnoreCase))
            {
                if (!IsFirstStatement(declare, allowsEmpty: false))
                    throw Error("strict_types declaration must be the very first statement in the script");
                if (declare.Stmts is not null)
                    throw Error("strict_types declaration must not use block mode");
                if (item.Value is not IntScalar { Value: 0 or 1 })
                    throw Error("strict_types declaration must have 0 or 1 as its value");
            }
            else if (item.Name.Equals("ticks", StringComparison.OrdinalIgnoreCase))
            {
                _ticks = TicksOf(item.Value);
                _hasTicks = true;
            }
            else
            {
                Warn(ErrorLevel.CompileWarning, "Unsupported declare '" + item.Name + "'");
            }
        }

        if (declare.Stmts is null)
            return;
        CheckStatements(declare.Stmts);
        _ticks = outer;
    }

    private void CheckUse(UseStmt use)
    {
        foreach (UseItemNode item in use.Uses)
            Import(use.UseKind, item.Name.Text, item.Alias);
    }

    private void CheckGroupUse(GroupUseStmt group)
    {
        foreach (UseItemNode item in group.Uses)
            Import(group.UseKind == UseKind.Normal ? item.UseKind : group.UseKind, group.Prefix.Text + "\\" + item.Name.Text, item.Alias);
    }

    private void Import(UseKind kind, string name, string? alias)
    {
        if (alias is null)
        {
            int end = name.LastIndexOf('\\');
            alias = name[(end + 1)..];
            if (end < 0 && _scope.Namespace.Length == 0)
                Warn(ErrorLevel.Warning, "The use statement with non-compound name '" + alias + "' has no effect");
        }

        if (kind == UseKind.Normal && IsReservedClassName(alias))
            throw Error("Cannot use " + name + " as " + alias + " because '" + alias + "' is a special class name");
        string declared = _scope.Declare(alias);
        StringComparison comparison = kind == UseKind.Constant ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        bool isSeen = Seen.Exists(seen => seen.Kind == kind && seen.Name.Equals(declared, comparison));
        if ((isSeen && !declared.Equals(name, StringComparison.OrdinalIgnoreCase)) || _scope.FindImport(kind, alias) is not null)
        {
            string what = kind switch
            {
                UseKind.Function => "function ",
                UseKind.Constant => "const ",
                _ => "",
            };
            throw Error("Cannot use " + what + name + " as " + alias + " because the name is already in use");
        }

        _scope = _scope.WithUse(kind, name, alias);
    }

    /// <summary>Notes a name that the file declares, which no import may take afterwards.</summary>
    private void AddSeen(UseKind kind, string name) => Seen.Add(new SeenName(kind, name));

    /// <summary>A name that the file has declared or imported. No struct: a list of structs would have to be compiled at run time.</summary>
    private sealed record SeenName(UseKind Kind, string Name);
}
