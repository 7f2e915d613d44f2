using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>
/// A frame's variables by name, for $$x, extract, compact, get_defined_vars, include and eval: the compiled locals in
/// their slots, and a table for the rest.
/// </summary>
internal static class VariableTable
{
    /// <summary>The slot, or a null reference.</summary>
    public static ref Value Find(ref Frame frame, string name) => ref Of(ref frame).Find(name);

    /// <summary>The slot, undefined when new.</summary>
    public static ref Value FindOrAdd(ref Frame frame, string name) => ref Of(ref frame).FindOrAdd(name);

    public static PhpReference FindOrAddReference(ref Frame frame, string name) => Of(ref frame).FindOrAddReference(name);

    public static void Bind(ref Frame frame, string name, PhpReference reference) => Of(ref frame).Bind(frame.Engine, name, reference);

    public static void Remove(ref Frame frame, string name) => Of(ref frame).Remove(frame.Engine, name);

    /// <summary>The frame's table, made on first use. The frame must be a user function's.</summary>
    public static SymbolTable Of(ref Frame frame)
    {
        if (frame.Symbols is { } existing)
            return existing;
        FunctionBody body = ((UserFunction)frame.Function).Body;
        var table = new SymbolTable();
        table.Attach(body.LocalNames, body.LocalIndex, frame.Storage, frame.Base);
        frame.Symbols = table;
        return table;
    }
}
