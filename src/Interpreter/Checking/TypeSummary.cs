using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Checking;

/// <summary>What a declared type allows, without the names of its classes.</summary>
/// <param name="Mask">The built-in types.</param>
/// <param name="NamesClasses">It names classes, too; iterable does by its Traversable.</param>
internal readonly record struct TypeSummary(TypeMask Mask, bool NamesClasses);
