/** A setting kept in the workbook; null when it was never saved. */
export async function loadSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

export async function saveSetting(
  context: Excel.RequestContext,
  key: string,
  value: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (value !== null) {
    settings.add(key, value);
  } else {
    const setting = settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
  }
  await context.sync();
}
