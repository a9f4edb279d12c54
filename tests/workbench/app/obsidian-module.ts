import moment from 'moment';
import { apiFunctions } from '../host/api-functions';
import { apiVersion } from '../host/api-version';
import { Events } from '../host/events';
import { FileManager } from '../host/file-manager';
import { MetadataCache } from '../host/metadata-cache';
import { TAbstractFile, TFile, TFolder } from '../host/vault-files';
import { Vault } from '../host/vault';
import { App } from './app';
import { Component } from './component';
import { Editor } from './editor/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor/editor-fields';
import { EditorSuggest } from './editor/editor-suggest';
import { refusingModule } from './guard';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { Keymap, Scope } from './keymap';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown/markdown-renderer';
import { Platform } from './platform';
import { Plugin } from './plugin';
import { ButtonComponent, ExtraButtonComponent } from './settings/button';
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/choice-components';
import { Setting, SettingGroup } from './settings/setting';
import { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
import { BaseComponent, ValueComponent } from './settings/value-component';
import { ConfirmationButton, ConfirmationModal } from './shell/confirmation-modal';
import { HoverPopover } from './shell/hover-popover';
import { Menu } from './shell/menu';
import { MenuItem } from './shell/menu-item';
import { Modal } from './shell/modal';
import { Notice } from './shell/notice';
import { setTooltip } from './shell/tooltip';
import { AbstractInputSuggest, PopoverSuggest } from './suggest/popover-suggest';
import { renderMatches, renderResults } from './suggest/render-matches';
import { FuzzySuggestModal, SuggestModal } from './suggest/suggest-modal';
import { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { WorkspaceContainer, WorkspaceItem, WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs } from './workspace/splits';
import { EditableFileView, FileView, TextFileView } from './workspace/text-file-view';
import { ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

const vaultClasses = { Events, FileManager, MetadataCache, TAbstractFile, TFile, TFolder, Vault };

const controls = {
  AbstractTextComponent, BaseComponent, ButtonComponent, ColorComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, MomentFormatComponent,
  ProgressBarComponent, SearchComponent, Setting, SettingGroup, SettingPage, SettingTab, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, ValueComponent,
};

const windowParts = {
  AbstractInputSuggest, ConfirmationButton, ConfirmationModal, EditorSuggest, FuzzySuggestModal, HoverPopover, Keymap, Menu, MenuItem, Modal, Notice, PopoverSuggest,
  Scope, SuggestModal, addIcon, getIcon, getIconIds, removeIcon, renderMatches, renderResults, setIcon, setTooltip,
};

const views = {
  EditableFileView, Editor, FileView, ItemView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, TextFileView, View, Workspace, WorkspaceContainer, WorkspaceItem,
  WorkspaceLeaf, WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs,
  editorEditorField, editorInfoField, editorLivePreviewField,
};

/** What `require('obsidian')` gives a plugin. Asking for anything else throws. */
export const obsidianModule = refusingModule('obsidian', {
  ...apiFunctions, ...vaultClasses, ...controls, ...windowParts, ...views,
  App, Component, Platform, Plugin, PluginSettingTab,
  apiVersion,
  getLanguage: () => 'en',
  moment,
});
